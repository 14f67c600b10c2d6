"""A best option that does not give the maximum.

The richest alternative of a choice, and the top band of a ratio or count, give exactly the maximum of their node;
while nobody has seen what the top band gives (`points: null`), no band gives more than the maximum. The finding
covers the points of that option or band.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT703"
KIND = "best_not_max"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each best option or band that gives another number."""
    yield from case.reported(KIND, CODE)
