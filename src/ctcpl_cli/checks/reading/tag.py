"""Tag.

A tag tells programs which type a value has. Here the type is known from the key, and a tag could only contradict it.

Delete the tag, or quote a text that begins with `!`.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT016"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("tag", CODE)
