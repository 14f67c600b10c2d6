"""Space missing.

The colon after a key and the dash before an item of a list are followed by a space; a non-breaking space does not
count.

Add the space.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT027"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("missing_space", CODE)
