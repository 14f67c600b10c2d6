"""Ids: each once, and each within the one above."""

from collections.abc import Iterator, Sequence

from ctcpl_cli.findings import Problem
from ctcpl_cli.regime.consistency.places import at, lacks, node
from ctcpl_cli.regime.models import Criterion, Item, RegimeFile
from ctcpl_cli.schema import Model


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """Ids that stand twice, or do not continue the id above by one part; nodes without id or name."""
    for table in (regime.conditions, regime.procedure, regime.forms):
        yield from _twice(table)
    yield from _family(regime.criteria, "criteria", None)
    for criterion in regime.criteria:
        yield from _family(criterion.indicators, "indicators", criterion.id)
        for indicator in criterion.indicators:
            yield from _family(indicator.items, "items", indicator.id)


def _family(nodes: Sequence[Criterion | Item], table: str, above: str | None) -> Iterator[Problem]:
    yield from _twice(nodes)
    for position, child in enumerate(nodes):
        yield from lacks(child, node(child, position, table), "id", "name")
        if child.id is not None and above is not None and not _within(str(child.id), str(above)):
            yield at(child, ("id",), "id_outside", id=str(child.id), above=str(above))


def _within(own: str, above: str) -> bool:
    rest = own.removeprefix(f"{above}.")
    return rest != own and bool(rest) and "." not in rest


def _twice(nodes: Sequence[Model]) -> Iterator[Problem]:
    seen: set[str] = set()
    for child in nodes:
        own = getattr(child, "id", None)
        if own is None:
            continue
        if str(own) in seen:
            yield at(child, ("id",), "id_twice", id=str(own))
        seen.add(str(own))
