"""An indicator or an item that the dossier does not have yet.

Every indicator of the regime, and every item below it, needs facts or `not_arising`. One that is absent altogether,
or has nothing after its id, is a warning of its own; `ctcpl check --require-complete` makes it an error. The
verdict stays "incomplete" until it is there. The finding stands at the empty id, else at `indicators` or at
`items`. A dossier without any indicator gets one finding for all of them.
"""

from collections.abc import Iterator

from ctcpl_cli.assess import Node
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier, IndicatorFacts
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.schema import Model
from ctcpl_cli.source import Mapping
from ctcpl_cli.source.nodes import is_null

CODE = "CT202"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding for each, or one for all where there is none."""
    if case.judged is None:
        return
    indicators = list(case.judged.indicators())
    if _empty(case.data, "indicators"):
        ids = [indicator.id for indicator in indicators]
        yield case.at_value(CODE, case.data, "indicators", what=Phrase("facts.indicators", {"ids": ids}))
        return
    for indicator in indicators:
        if _absent(case.data, "indicators", indicator.id):
            what = Phrase("facts.indicator", {"id": indicator.id})
            yield case.at_row(CODE, case.data, "indicators", indicator.id, what=what)
        elif isinstance(indicator.stated, IndicatorFacts):
            yield from _items(case, indicator, indicator.stated)


def _items(case: Case[Dossier], indicator: Node, stated: IndicatorFacts) -> Iterator[Finding]:
    if stated.has("not_arising") and stated.not_arising is not False:
        return
    for item in indicator.items:
        if _absent(stated, "items", item.id):
            what = Phrase("facts.item", {"id": item.id, "above": indicator.id})
            yield case.at_row(CODE, stated, "items", item.id, what=what)


def _empty(model: Model, table: str) -> bool:
    entry = model.at.entry(table) if model.at is not None else None
    if entry is None or is_null(entry.value):
        return True
    return isinstance(entry.value, Mapping) and not entry.value.entries


def _absent(model: Model, table: str, row: str) -> bool:
    """Whether nothing was typed for a row; what was typed in a wrong shape is not absent."""
    entry = model.at.entry(table) if model.at is not None else None
    if entry is None or is_null(entry.value):
        return True
    return isinstance(entry.value, Mapping) and not entry.value.has(row)
