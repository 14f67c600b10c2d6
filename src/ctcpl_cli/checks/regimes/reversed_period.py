"""A period that ends before it begins.

`years` and `period` run from their first year or day to their last, both counted. The finding covers `to`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT721"
KIND = "reversed"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at its end."""
    yield from case.reported(KIND, CODE)
