"""Points that together are more than the level above can give.

Where the regime does not know the maximum of an indicator or item, its points are bounded by the level above alone.
Together with the others they may then come to more than that level can give: one of them was mistyped. The finding
covers the last points whose own maximum is unknown; the level above counts as unknown until it is mended.

To mend it, compare the points with the signed table. The maxima themselves belong into the workspace's regime file.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ctcpl_cli.assess import Node
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT219"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding for each level whose parts give too much, in the commune's layer or in the one that counts."""
    for criterion in case.judged.criteria if case.judged is not None else ():
        yield from _above(case, criterion.id, criterion.max, criterion.indicators)
        for indicator in criterion.indicators:
            yield from _above(case, indicator.id, indicator.max, indicator.items)


def _above(case: Case[Dossier], above: str, maximum: Decimal | None, parts: Sequence[Node]) -> Iterator[Finding]:
    open_ended = [part for part in parts if part.max is None and part.value.pointed]
    if maximum is None or not open_ended:
        return
    last = open_ended[-1]
    for row, points in (
        (last.stated, [part.own.points for part in parts]),
        (last.appraised, [part.points for part in parts]),
    ):
        total = sum((value for value in points if value is not None), Decimal(0))
        if row is not None and total > maximum:
            yield case.at_value(CODE, row, "points", id=last.id, above=above, total=total, max=maximum)
