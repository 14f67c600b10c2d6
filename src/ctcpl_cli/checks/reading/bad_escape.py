"""Backslash within quotes.

Between double quotes a backslash begins a special character, so a Windows path cannot be written there as it is.

Use `/` in paths, or single quotes.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT024"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("bad_escape", CODE)
