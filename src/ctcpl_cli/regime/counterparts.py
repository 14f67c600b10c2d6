"""Which node of one regime is which node of another."""

from collections.abc import Iterator, Sequence

from ctcpl_cli.regime.differing import pairs
from ctcpl_cli.regime.models import Criterion, Item
from ctcpl_cli.regime.regime import Regime


def counterparts(before: Regime, after: Regime) -> dict[str, str]:
    """The id in ``after`` of each criterion, indicator and item of ``before`` that it has too.

    Versions of one regime are matched row by row; nodes of different regimes only where their names agree, for the same
    number means another thing there.
    """
    if before.id == after.id:
        return dict(_below(before.file.criteria, after.file.criteria))
    found: dict[str, str] = {}
    for old, new in zip(_levels(before), _levels(after), strict=True):
        names = [_name(node) for node in old], [_name(node) for node in new]
        theirs = {_name(node): str(node.id) for node in new}
        for node in old:
            name = _name(node)
            if name in theirs and all(named.count(name) == 1 for named in names):
                found[str(node.id)] = theirs[name]
    return found


def _below(before: Sequence[Criterion | Item], after: Sequence[Criterion | Item]) -> Iterator[tuple[str, str]]:
    rows = ([(str(node.id).rpartition(".")[2], node) for node in nodes] for nodes in (before, after))
    for old, new in pairs(*rows):
        if old is not None and new is not None:
            assert isinstance(old[1], Criterion | Item) and isinstance(new[1], Criterion | Item)
            yield str(old[1].id), str(new[1].id)
            yield from _below(_children(old[1]), _children(new[1]))


def _levels(regime: Regime) -> tuple[list[Criterion | Item], ...]:
    criteria = regime.file.criteria
    indicators = [indicator for criterion in criteria for indicator in criterion.indicators]
    return [*criteria], [*indicators], [item for indicator in indicators for item in indicator.items]


def _children(node: Criterion | Item) -> Sequence[Criterion | Item]:
    return node.indicators if isinstance(node, Criterion) else getattr(node, "items", ())


def _name(node: Criterion | Item) -> str:
    return " ".join(str(node.name or "").split()).casefold()
