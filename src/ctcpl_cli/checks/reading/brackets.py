"""Brackets do not match.

Each `[` needs a `]`, each `{` a `}`, in the right order.

Add the missing bracket or delete the one too many.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT025"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("brackets", CODE)
