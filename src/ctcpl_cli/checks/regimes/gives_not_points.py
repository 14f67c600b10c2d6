"""A task that did not arise gives something impossible.

`not_arising: {gives: ...}` is the word `full`, or a number of points from 0 to the maximum of the node. In regimes
without points it can only be `full`. The finding covers the value.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT716"
KIND = "gives_not_points"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the value."""
    yield from case.reported(KIND, CODE)
