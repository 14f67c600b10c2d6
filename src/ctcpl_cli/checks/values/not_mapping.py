"""Block of keys expected.

One value or a list stands where keys with values belong.

Write one key a line, indented below.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT114"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_mapping", CODE)
