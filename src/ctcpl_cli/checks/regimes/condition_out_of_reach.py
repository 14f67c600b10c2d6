"""A condition that nobody, or everybody, meets.

The value of `total_min` lies between 0 and the sum of all criteria's maxima, a share between 0 and 100 percent. The
finding covers the value.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT718"
KIND = "condition_out_of_reach"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the value."""
    yield from case.reported(KIND, CODE)
