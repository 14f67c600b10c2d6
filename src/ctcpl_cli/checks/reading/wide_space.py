"""Foreign space around a value.

A non-breaking or wide space at the edge of a value. It looks like an ordinary space, which YAML would drop, but
belongs to the value.

It is ignored; delete it, or let `ctcpl check --fix` do it.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT018"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("wide_space", CODE)
