"""Empty file.

A file without any key: nothing at all, only blank lines, or only comments.

Create it anew with `ctcpl new dossier`, or delete it.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT004"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("empty_file", CODE)
