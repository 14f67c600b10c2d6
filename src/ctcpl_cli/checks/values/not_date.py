"""Date expected.

A date is expected and something else was found, or part of the date is missing.

Write `YYYY-MM-DD`; leave the value empty while the date is unknown.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT109"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_date", CODE)
