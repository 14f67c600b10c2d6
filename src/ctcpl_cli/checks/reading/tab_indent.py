"""Indented with a tab or a foreign space.

Indentation shows what belongs together and is made of ordinary spaces only, for a tab is as wide as each editor
likes.

Replace tabs by spaces; most editors can do it for the whole file.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT029"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("tab_indent", CODE)
