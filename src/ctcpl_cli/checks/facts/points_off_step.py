"""Points that the scale cannot give.

The regime says in what steps points are given (`step`, such as 0.25). 3.1 is between two steps: nobody can have
given it. The finding covers the number; the item counts as unknown until it is mended.

To mend it, type the points as they stand in the signed table.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT205"
FAULTS = ("points_off_step",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
