"""List item read as part of the text above.

A key has either a value in its own line or a list below it. Here both were written, so the list became part of the
value.

Delete the value in the line of the key, or quote the whole text if the dashes belong to it.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT031"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("swallowed_item", CODE)
