"""Unknown version of the format.

The number after `ctcpl:` is the version of the format, and this program knows only 1.

Write `ctcpl: 1`, or update the program if the file comes from a newer one.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT041"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("unknown_version", CODE)
