"""Unknown key.

A key that does not exist at this place. It may belong elsewhere, or be indented wrongly.

Move it or delete it. Remarks are written after a `#`.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT102"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("unknown_key", CODE)
