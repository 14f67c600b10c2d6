"""Nested too deeply.

Lists and keys within each other, more than 32 levels deep. No file of this format needs more than twelve; usually
brackets were pasted by mistake.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT010"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("too_deep", CODE)
