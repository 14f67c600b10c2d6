"""The part is larger than the whole.

A ratio counts a part (`numerator`) of a whole (`denominator`): 13 of 12 persons cannot have been trained. The
finding covers the numerator, the pair's more likely mistake; the item counts as unknown until it is mended. Often
the two were swapped.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT207"
FAULTS = ("numerator_above",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
