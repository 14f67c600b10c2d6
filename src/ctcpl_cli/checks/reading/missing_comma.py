"""Comma missing between keys.

Between brackets, keys and items are separated by commas.

Add the comma before the marked word.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT026"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("missing_comma", CODE)
