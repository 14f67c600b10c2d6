"""Text with a comma outside quotes.

Between curly brackets a comma separates keys, also in the middle of a sentence.

Put the whole text in double quotes, or write one key a line.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT021"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("unquoted_comma", CODE)
