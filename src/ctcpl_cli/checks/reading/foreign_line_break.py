"""Foreign line break.

NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR break lines in some programs and not in others, so that line numbers and
structure differ.

Delete the character and type a space or an ordinary line end.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT007"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("foreign_line_break", CODE)
