"""File is not made of “key: value” lines.

The file as a whole is a list or one piece of text instead of keys with values.

Compare it with a file that `ctcpl new dossier` makes.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT005"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_a_mapping", CODE)
