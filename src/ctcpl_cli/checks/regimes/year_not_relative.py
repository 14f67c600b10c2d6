"""A year that is not relative to the assessment year.

In days of a regime `year` counts from the assessment year: 0 is that year, 1 the one after it, -1 the one before. A
calendar year such as 2025 would be added to it. The finding covers the number.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT720"
KIND = "year_not_relative"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the year."""
    yield from case.reported(KIND, CODE)
