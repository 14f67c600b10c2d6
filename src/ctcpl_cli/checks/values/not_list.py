"""List expected.

One value stands where a list belongs, even if the list has one item only.

Write `[bc-12]`, or one item a line after a dash.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT113"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_list", CODE)
