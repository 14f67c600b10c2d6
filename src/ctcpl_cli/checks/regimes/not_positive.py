"""A step or a length of nothing.

`step`, `days`, `working_days` and `times` are above zero; leave the key out where the law does not set one. The
finding covers the number.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT714"
KIND = "not_positive"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the number."""
    yield from case.reported(KIND, CODE)
