"""Years that two regimes claim.

For each assessment year exactly one regime governs a kind of unit. Where a file of the workspace claims a year that
another regime has already, nobody knows which one counts. The finding covers `years` of the later file, and names
the other regime. A workspace's file with the same `id` replaces the one that comes with the program and does not
compete with it.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT723"
KIND = "years_overlap"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """One for each other regime, at the years."""
    yield from case.reported(KIND, CODE)
