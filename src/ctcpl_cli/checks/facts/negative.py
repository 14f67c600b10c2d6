"""A number below zero.

Counts, quantities and points are never below zero. The finding covers the number; the item counts as unknown until
it is mended. Often a dash of a list or of a range became a minus sign.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT206"
FAULTS = ("negative",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
