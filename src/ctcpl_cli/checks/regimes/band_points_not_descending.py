"""A lower band that gives as much as a higher one.

Points descend with the limits: with better facts there are never fewer points. Two neighbouring bands with the same
points are one band. Bands with `points: null` are left out of the comparison. The finding covers the points.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT705"
KIND = "band_points_not_descending"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each band that gives no less than a richer one."""
    yield from case.reported(KIND, CODE)
