"""Invisible or private character.

Control characters, characters without width (zero-width space, soft hyphen, direction marks) and characters of a
private font, such as the bullets Word makes.

Two values that look alike would differ. Delete the character and type the text again.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT008"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("control_character", CODE)
