"""Points above the maximum.

Points typed by hand go from 0 to the maximum that the regime gives the indicator or item; where the regime does not
know that maximum, to the maximum of the level above. More than that is a slip of the hand or points of another row,
and the item counts as unknown until it is mended. The finding covers the number.

To mend it, look up the maximum of the item (`ctcpl explain FILE ID` shows it) and type the points that were given.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT204"
FAULTS = ("points_above",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
