"""Which points a part of a regime can give at all: no case can stand where none of them lies."""

from collections.abc import Iterable
from decimal import Decimal

from ctcpl_cli.regime.models import Criterion, Indicator, Item
from ctcpl_cli.regime.results import form

_HUNDREDTH = Decimal("0.01")
_MOST = 20_000
"""More different sums than this are taken for all."""


def attainable(node: Criterion | Item) -> frozenset[Decimal] | None:
    """The points that facts under its rule, or under those below it, may give; None where any may."""
    below: Iterable[Item] = ()
    if isinstance(node, Criterion):
        below = node.indicators
    elif isinstance(node, Indicator):
        below = node.items
    scored = [child for child in below if form(child).points]
    own = _sums(scored) if scored else _by_rule(node) if isinstance(node, Item) else None
    extra = _not_arising(node) if isinstance(node, Item) else frozenset()
    return own | extra if own is not None and extra is not None else None


def _sums(parts: Iterable[Item]) -> frozenset[Decimal] | None:
    sums = frozenset({Decimal(0)})
    for part in parts:
        points = attainable(part)
        if points is None or len(sums) * len(points) > _MOST * 100:
            return None
        sums = frozenset(before + more for before in sums for more in points)
        if len(sums) > _MOST:
            return None
    return sums


def _by_rule(item: Item) -> frozenset[Decimal] | None:
    rule, most = item.rule, item.max
    if rule is None or most is None:
        return None
    if rule.kind == "met":
        return frozenset({Decimal(0), most})
    if rule.kind == "choice":
        return _known(option.points for option in rule.options)
    if rule.kind in ("ratio", "count"):
        return _known(band.points for band in rule.bands)
    step = _HUNDREDTH if rule.kind == "proportional" else rule.step
    if not step or most / step > _MOST:
        return None
    return frozenset(step * count for count in range(int(most / step) + 1))


def _not_arising(item: Item) -> frozenset[Decimal] | None:
    gives = item.not_arising.gives if item.not_arising is not None else None
    if gives is None:
        return frozenset()
    return _known([item.max if gives == "full" else Decimal(str(gives))])


def _known(points: Iterable[Decimal | None]) -> frozenset[Decimal] | None:
    """They as a set; None while one of them is not known: it may be any."""
    found = list(points)
    return frozenset(each for each in found if each is not None) if None not in found else None
