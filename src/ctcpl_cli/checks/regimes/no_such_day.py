"""A day that no calendar has.

Days of the procedure and of periods are given by `day` and `month` and hold in every year, so 31 April and 29
February are mistakes. The finding covers the day, or the month where that is wrong.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT719"
KIND = "no_such_day"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the day or month."""
    yield from case.reported(KIND, CODE)
