"""Line “ctcpl: 1” missing.

Every file begins with `ctcpl: 1`, the version of the format, so that later versions of the program still know how to
read it.

Add the line.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT040"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("no_version", CODE)
