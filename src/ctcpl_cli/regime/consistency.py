"""What a regime file contradicts within itself: sums, best options, bands, references, years."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from ctcpl_cli.findings import Problem
from ctcpl_cli.regime.models import Criterion, Indicator, Item, RegimeFile, Source
from ctcpl_cli.regime.rules import RULES
from ctcpl_cli.schema import Model
from ctcpl_cli.source import Mapping, Node, Sequence


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """Every contradiction, each at the place of one of its parts."""
    yield from _header(regime)
    yield from _references(regime)
    yield from _ids(regime)
    for criterion in regime.criteria:
        yield from _sum(criterion, criterion.indicators, "indicators")
        for indicator in criterion.indicators:
            yield from _indicator(indicator)


def _header(regime: RegimeFile) -> Iterator[Problem]:
    for key in ("id", "title", "years", "method", "criteria"):
        if regime.at is not None and not regime.at.has(key):
            yield _at(regime, (key,), "regime_lacks", key=key)
    years = regime.years
    if years is not None and years.first is not None and years.last is not None and years.first > years.last:
        yield _at(years, ("to",), "years_reversed", first=years.first, last=years.last)
    for condition in regime.conditions:
        for key in ("id", "kind"):
            if not condition.has(key):
                yield _at(condition, (key,), "node_lacks", key=key)
        if condition.kind in ("total_min", "criterion_share_min") and not condition.has("value"):
            yield _at(condition, ("value",), "node_lacks", key="value")
    total = regime.total_max
    for condition in regime.conditions:
        limit = total if condition.kind == "total_min" else Decimal(100)
        if condition.value is not None and not (condition.value >= 0 and (limit is None or condition.value <= limit)):
            yield _at(condition, ("value",), "condition_out_of_reach", value=condition.value, limit=limit)
    for step in regime.procedure:
        if step.before is not None and step.before.day is not None and not _is_day(step.before.day, step.before.month):
            yield _at(step.before, ("day",), "no_such_day", day=step.before.day, month=step.before.month)


def _is_day(day: int, month: int | None) -> bool:
    longest = 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    return month is not None and 1 <= month <= 12 and 1 <= day <= longest


def _references(regime: RegimeFile) -> Iterator[Problem]:
    for source in _sources(regime):
        if source.ref is not None and source.ref not in regime.sources:
            yield _at(source, ("ref",), "unknown_source", ref=str(source.ref), known=sorted(regime.sources))


def _sources(regime: RegimeFile) -> Iterator[Source]:
    nodes: list[Model] = [*regime.conditions, *regime.procedure]
    for criterion in regime.criteria:
        nodes.append(criterion)
        for indicator in criterion.indicators:
            nodes += [indicator, *indicator.items]
    for node in nodes:
        for holder in (node, getattr(node, "period", None)):
            source = getattr(holder, "source", None)
            if isinstance(source, Source):
                yield source


def _ids(regime: RegimeFile) -> Iterator[Problem]:
    for siblings, above in _families(regime):
        seen: set[str] = set()
        for node in siblings:
            if node.id is None:
                if not node.has("id"):
                    yield _at(node, ("id",), "node_lacks", key="id")
                continue
            if node.id in seen:
                yield _at(node, ("id",), "id_twice", id=str(node.id))
            elif above is not None and not str(node.id).startswith(f"{above}."):
                yield _at(node, ("id",), "id_outside", id=str(node.id), above=above)
            seen.add(str(node.id))
            if not node.has("name"):
                yield _at(node, ("name",), "node_lacks", key="name")


def _families(regime: RegimeFile) -> Iterator[tuple[tuple[Criterion | Item, ...], str | None]]:
    yield regime.criteria, None
    for criterion in regime.criteria:
        yield criterion.indicators, str(criterion.id)
        for indicator in criterion.indicators:
            yield indicator.items, str(indicator.id)


def _indicator(indicator: Indicator) -> Iterator[Problem]:
    if indicator.items and indicator.rule is not None:
        yield _at(indicator, ("rule",), "rule_and_items", id=str(indicator.id))
    elif not indicator.items:
        yield from _rule(indicator)
    else:
        yield from _sum(indicator, indicator.items, "items")
        for item in indicator.items:
            yield from _rule(item)
    for node in (indicator, *indicator.items):
        yield from _not_arising(node)


def _rule(node: Item) -> Iterator[Problem]:
    rule = node.rule
    if rule is None:
        if not node.has("rule"):
            yield _at(node, ("rule",), "node_without_rule", id=str(node.id))
    elif rule.kind is None:
        if not rule.has("kind"):
            yield _at(rule, ("kind",), "node_lacks", key="kind")
    else:
        for defect in RULES[rule.kind].defects(rule, node.max):
            yield _at(node, defect.place, defect.kind, **{"id": str(node.id), **defect.facts})


def _not_arising(node: Item) -> Iterator[Problem]:
    gives = node.not_arising.gives if node.not_arising is not None else None
    if gives is None or gives == "full":
        return
    assert node.not_arising is not None
    try:
        points = Decimal(str(gives))
    except ArithmeticError:
        yield _at(node.not_arising, ("gives",), "gives_not_points", value=str(gives))
        return
    if not points.is_finite() or points < 0 or (node.max is not None and points > node.max):
        yield _at(node.not_arising, ("gives",), "gives_not_points", value=str(gives))


def _sum(parent: Criterion | Indicator, children: Iterable[Item], key: str) -> Iterator[Problem]:
    maxima = [child.max for child in children]
    for child in (parent, *children):
        if child.max is not None and child.max < 0:
            yield _at(child, ("max",), "negative_points", points=child.max)
    if not maxima:
        yield _at(parent, (key,), "node_lacks", key=key)
    elif parent.max is not None and None not in maxima:
        total = sum((value for value in maxima if value is not None), Decimal(0))
        if total != parent.max:
            yield _at(parent, ("max",), "sum_not_max", id=str(parent.id), total=total, max=parent.max)


def _at(model: Model, place: tuple[str | int, ...], kind: str, **facts: object) -> Problem:
    """The problem at the end of a path of keys and list positions, or at the nearest place above that exists."""
    owner = model.at.owner if model.at is not None else None
    start, end = (owner.start, owner.end) if owner is not None else (0, 0)
    node: Node | None = model.at
    for step in place:
        if isinstance(node, Mapping) and isinstance(step, str) and (entry := node.entry(step)):
            node = entry.value
            whole = isinstance(node, Mapping | Sequence) or node.start == node.end
            start, end = (entry.key.start, entry.key.end) if whole else (node.start, node.end)
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            start, end = node.start, node.start + 1 if isinstance(node, Mapping | Sequence) else node.end
        else:
            break
    return Problem(kind, start, end, facts)
