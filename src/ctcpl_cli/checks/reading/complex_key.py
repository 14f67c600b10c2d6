"""Key is not a word.

The place before the colon is empty or holds brackets. Usually a text such as `{{ name }}` was meant, which YAML reads
as keys.

Put the text in quotes.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT017"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("complex_key", CODE)
