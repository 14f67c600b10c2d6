"""Date not in year-month-day form.

Dates in these files are written `YYYY-MM-DD`, so that nobody takes the month for the day. Documents print them the
Vietnamese way.

Write the date as shown, or let `ctcpl check --fix` do it: the day is taken to stand before the month.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT108"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("date_not_iso", CODE)
