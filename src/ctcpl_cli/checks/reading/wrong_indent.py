"""Wrong indentation.

Keys of one block begin in the same column; what belongs to a key stands further in. This line stands in between, or
below a key that already has a value.

Give it the indentation of the lines it belongs to.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT030"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("wrong_indent", CODE)
