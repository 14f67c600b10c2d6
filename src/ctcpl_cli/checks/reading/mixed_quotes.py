"""Quotes do not match.

A value that begins with a quote ends with the same quote. Here it is missing, of another kind, or stands in the
middle of the text.

Close the quote at the end of the value. Inside the text use curly quotes, or single quotes around double ones.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT023"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("mixed_quotes", CODE)
