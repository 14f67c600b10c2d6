"""A number of the law below zero.

No maximum, band, option or limit is below zero. The finding covers the number.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT713"
KIND = "negative"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the number."""
    yield from case.reported(KIND, CODE)
