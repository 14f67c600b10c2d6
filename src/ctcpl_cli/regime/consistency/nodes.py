"""Criteria, indicators and items: maxima that add up, and rules that can be carried out."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.regime.consistency.places import at, empty, lacks, node
from ctcpl_cli.regime.models import Criterion, Indicator, Item, RegimeFile, Rule
from ctcpl_cli.regime.results import form
from ctcpl_cli.regime.rules import RULES
from ctcpl_cli.regime.rules.declared import BASIS

_POINTS = re.compile(r"[0-9]{1,15}(\.[0-9]{1,6})?")
_SCALES = {"points": "bands", "all_met": "at_least"}
"""The scale of ratios and counts that each method of forming the verdict is made of."""


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """Contradictions of each criterion and of everything below it."""
    method = str(regime.method or "points")
    for position, criterion in enumerate(regime.criteria):
        scored = bool(criterion.indicators) and form(criterion).points
        needed = ("indicators", "max") if scored else ("indicators",)
        yield from lacks(criterion, node(criterion, position, "criteria"), *needed)
        yield from _maxima(criterion, criterion.indicators)
        for indicator in criterion.indicators:
            yield from _indicator(indicator, method)


def _indicator(indicator: Indicator, method: str) -> Iterator[Problem]:
    if indicator.items and indicator.rule is not None:
        yield at(indicator, ("rule",), "rule_and_items", id=str(indicator.id))
    elif indicator.items:
        yield from _maxima(indicator, indicator.items)
        for item in indicator.items:
            yield from _rule(item, method)
    elif indicator.rule is not None:
        yield from _rule(indicator, method)
    elif indicator.at is None or (empty(indicator.at, "rule") and empty(indicator.at, "items")):
        yield at(indicator, ("rule",), "node_without_rule", id=str(indicator.id))
    for child in (indicator, *indicator.items):
        yield from _not_arising(child)


def _maxima(parent: Criterion | Indicator, children: Sequence[Item]) -> Iterator[Problem]:
    """They add up; while some are unknown, the others are not above. A negative one is not added up. Without points
    there is none."""
    nodes: list[Criterion | Item] = [parent, *children] if isinstance(parent, Criterion) else [*children]
    for child in nodes:
        if child.max is not None and child.max < 0:
            yield at(child, ("max",), "negative", value=child.max)
    if not children or parent.max is None:
        return
    scored = [child for child in children if form(child).points]
    if not scored:
        yield at(parent, ("max",), "without_effect", what=Phrase("regimes.nothing_scored", {"id": str(parent.id)}))
    maxima = [child.max for child in scored if child.max is not None]
    total = sum(maxima, Decimal(0))
    complete = len(maxima) == len(scored)
    wrong = total != parent.max if complete else total > parent.max
    if maxima and min(parent.max, *maxima) >= 0 and wrong:
        yield at(parent, ("max",), "sum_not_max", id=str(parent.id), total=total, max=parent.max)


def _rule(child: Item, method: str) -> Iterator[Problem]:
    rule = child.rule
    if rule is None:
        if not child.has("rule"):
            yield at(child, ("rule",), "node_without_rule", id=str(child.id))
        return
    yield from lacks(rule, Phrase("regimes.rule_of", {"id": str(child.id)}), "kind")
    if rule.kind is None:
        return
    yield from _keys(child, rule, method)
    yield from _bound(child)
    if method == "all_met" and rule.kind in ("ratio", "count") and rule.at_least is None and not rule.bands:
        yield from lacks(rule, Phrase("regimes.rule_of", {"id": str(child.id)}), "at_least")
        return
    for defect in RULES[rule.kind].defects(rule, child.max):
        yield at(child, defect.place, defect.kind, **{"id": str(child.id), **defect.facts})


def _keys(child: Item, rule: Rule, method: str) -> Iterator[Problem]:
    """Keys that the kind of rule would silently leave aside; of two scales the one that the method is not made of."""
    used = {"kind", *RULES[str(rule.kind)].FIELDS}
    if rule.kind == "declared":
        used -= {key for keys in BASIS.values() for key in keys} - {*BASIS[rule.facts]}
    if rule.has("bands") and rule.has("at_least"):
        used -= {*_SCALES.values()} - {_SCALES[method]}
    facts = {"rule": str(rule.kind)}
    for entry in rule.at or ():
        if entry.key in rule.key_names() and entry.key not in used and rule.has(str(entry.key)):
            yield Problem("rule_key_unused", entry.key.start, entry.key.end, {"key": str(entry.key), **facts})
    if child.has("max") and not form(child).points:
        yield at(child, ("max",), "rule_key_unused", key="max", **facts)


def _bound(child: Item) -> Iterator[Problem]:
    """Points need a limit: of their own, or for typed points that of the criterion, which always has one."""
    if form(child).points and child.rule is not None and child.rule.kind != "declared":
        yield from lacks(child, Phrase("regimes.node", {"id": str(child.id)}), "max")


def _not_arising(child: Item) -> Iterator[Problem]:
    if child.not_arising is None:
        return
    yield from lacks(child.not_arising, Phrase("regimes.node", {"id": f"{child.id}, not_arising"}), "gives")
    gives = child.not_arising.gives
    if gives is None or gives == "full":
        return
    above = _POINTS.fullmatch(gives) and child.max is not None and Decimal(str(gives)) > child.max
    if not form(child).points or above or not _POINTS.fullmatch(gives):
        yield at(child.not_arising, ("gives",), "gives_not_points", value=str(gives))
