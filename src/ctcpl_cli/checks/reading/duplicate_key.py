"""Key written twice.

The same key twice in one block. Nobody can tell which of the two values was meant; the first is used for the other
checks.

Keep one of them.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT012"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("duplicate_key", CODE)
