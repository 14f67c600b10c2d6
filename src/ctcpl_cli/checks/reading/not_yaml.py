"""Cannot be read from here on.

The parser gave up here, and none of the usual mistakes explains why.

Look at this line and the one above it.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT032"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_yaml", CODE)
