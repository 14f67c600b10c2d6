"""Line is not “key: value”.

A line among keys that has no colon, or a key between brackets that has none.

Add the colon and a space. If the line continues the text above it, indent it.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT028"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("missing_colon", CODE)
