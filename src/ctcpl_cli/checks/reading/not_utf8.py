"""File is not UTF-8.

A byte that does not belong to UTF-8, or a whole file in UTF-16 or an old Vietnamese encoding (TCVN3, VNI,
Windows-1258).

Such text looks different on each machine. Save the file as UTF-8: in Notepad, Save As, Encoding: UTF-8.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT002"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_utf8", CODE)
