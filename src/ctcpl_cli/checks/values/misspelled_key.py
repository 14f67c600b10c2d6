"""Misspelled key.

A key that does not exist but looks like one that does. Its value would be ignored without a word.

Correct the spelling; keys are in lower case, without accents.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT101"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("misspelled_key", CODE)
