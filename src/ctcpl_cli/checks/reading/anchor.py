"""Anchor.

Anchors let one part of a file be repeated elsewhere. A dossier is read by people who do not know them, so each figure
is written where it counts.

Delete the anchor, or quote the value if the sign is part of a text.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT013"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("anchor", CODE)
