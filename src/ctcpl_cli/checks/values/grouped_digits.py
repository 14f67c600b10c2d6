"""Digits in groups.

In `1.250` the point may separate thousands or decimals; the two differ by a thousand times, so it is refused for
counted quantities.

Write thousands without a sign between them.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT106"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("grouped_digits", CODE)
