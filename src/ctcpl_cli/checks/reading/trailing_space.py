"""Blanks at the end of a line.

Spaces or tabs behind the last sign of a line. They mean nothing, but an editor that removes them makes the line look
changed, and the real changes of a file are lost among such lines. Blanks within a text over several lines (after `|` or
`>`, or between quotes) belong to the text and are no finding.

Delete them, or let `ctcpl check --fix` do it.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT042"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("trailing_space", CODE)
