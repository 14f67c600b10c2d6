"""true or false expected.

A yes-or-no value is written `true` or `false`, in lower case. Other words are not guessed at.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT111"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_flag", CODE)
