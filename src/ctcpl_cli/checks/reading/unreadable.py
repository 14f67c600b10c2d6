"""File cannot be opened.

The operating system refuses to open the file: it is gone, it is a broken link, or the account may not read it.

The other files of the run are checked all the same. Restore the file or its permissions.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT001"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("unreadable", CODE)
