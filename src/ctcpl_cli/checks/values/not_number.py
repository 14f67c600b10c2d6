"""Number expected.

A figure must be a number: digits, at most one point, at most 15 digits before and 6 after it; no units, no percent
sign.

Write the number alone. What cannot be read counts as unknown.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT104"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_number", CODE)
