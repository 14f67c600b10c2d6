"""A last band that does not begin at 0.

The last band begins `from: 0`, so that every possible fact falls in some band. The finding covers its limit. If the
law says nothing below a certain percentage is given, add a last band `{from: 0, points: 0}`; if nobody has seen
what it gives, `points: null`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT706"
KIND = "last_band_not_zero"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each last band that leaves a gap below it."""
    yield from case.reported(KIND, CODE)
