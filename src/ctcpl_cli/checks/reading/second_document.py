"""Second document.

A line `---` in the middle of a file begins a second document, `...` ends the first. What follows would be lost.

Delete the line, or move what follows to a file of its own.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT011"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("second_document", CODE)
