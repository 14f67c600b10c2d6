"""An entry that can have no effect.

It speaks of what the regime does not have: a method `points` where nothing gives points, a method `all_met` where
nothing is met or not, a condition about points or a maximum without any points below it; that all communes pass, in a
regime that assesses communes; a year that is not assessed and yet governed by the same regime. The finding covers the
entry.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT727"
KIND = "without_effect"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
