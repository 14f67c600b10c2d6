"""A limit of a ratio that is no percentage.

Limits of a ratio are percent from 0 to 100, never fractions of one and never more than the whole. The finding
covers the limit.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT715"
KIND = "not_percent"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the number."""
    yield from case.reported(KIND, CODE)
