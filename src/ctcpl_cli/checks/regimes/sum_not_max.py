"""Maxima that do not add up.

The maxima of a criterion's indicators add up to the criterion's own, those of an indicator's items to the
indicator's. While one of them is unknown, the others together must not be above it. The finding covers the maximum of
the upper level; either that number or one below it was copied wrongly.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT702"
KIND = "sum_not_max"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each maximum that differs from the sum below it."""
    yield from case.reported(KIND, CODE)
