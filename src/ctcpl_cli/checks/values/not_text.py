"""Text expected.

A list or a block of keys stands where one text belongs. Often the text itself has brackets.

Write one text; put it in quotes if it has brackets or colons.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT103"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_text", CODE)
