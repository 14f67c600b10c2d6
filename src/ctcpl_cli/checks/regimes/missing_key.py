"""A regime file without something it needs.

Every regime has an id, a title, years, a method, kinds of units and criteria; every criterion, indicator and item
an id and a name; a condition its kind and value; a rule its kind and its scale. Without them nothing can be scored.
A missing or empty key stands at the nearest key above it, and the message says in which row it is missing.

A maximum may be left out only for an indicator or item of kind `declared`: it is then bounded by the level above.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT701"
KIND = "node_lacks"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each missing key, at the nearest key above it."""
    yield from case.reported(KIND, CODE)
