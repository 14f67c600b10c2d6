"""Bands that are out of order.

Bands stand from the highest limit to the lowest, each `from` smaller than the one above it. A fact falls in the
first band whose limit it reaches, so a band that stands too low could never be reached. The finding covers the
limit.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT704"
KIND = "bands_not_descending"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each limit that is not below the one before it."""
    yield from case.reported(KIND, CODE)
