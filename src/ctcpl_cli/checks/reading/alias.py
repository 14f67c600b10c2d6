"""Alias.

An alias repeats a part of the file that carries an anchor. Each figure is to be written where it counts.

Write the value out. A text that begins with `*` stands in quotes.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT014"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("alias", CODE)
