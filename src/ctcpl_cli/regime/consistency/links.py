"""Indicators of other programmes: what they rest on must be there."""

from collections.abc import Iterator

from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.regime.consistency.header import span
from ctcpl_cli.regime.consistency.places import at, lacks, row, unused
from ctcpl_cli.regime.models import Item, Linked, LinkedRule, RegimeFile

_NEEDED = ("id", "programme", "name", "unit_kinds", "rule")


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """Contradictions of each linked indicator."""
    seen: set[tuple[str, str]] = set()
    kinds = list(map(str, regime.unit_kinds))
    for position, linked in enumerate(regime.linked):
        yield from lacks(linked, row(position, "linked"), *_NEEDED)
        key = str(linked.programme), str(linked.id)
        if key in seen:
            yield at(linked, ("id",), "id_twice", id=str(linked.id))
        seen.add(key)
        if linked.years is not None:
            yield from span(linked.years)
        yield from _kinds(linked, kinds)
        if linked.rule is not None:
            yield from _rule(linked, linked.rule, regime)


def _kinds(linked: Linked, kinds: list[str]) -> Iterator[Problem]:
    for kind in linked.unit_kinds:
        if kinds and kind not in kinds:
            start, end = getattr(kind, "start", 0), getattr(kind, "end", 0)
            yield Problem("linked_unknown", start, end, {"value": str(kind), "known": kinds})


def _rule(linked: Linked, rule: LinkedRule, regime: RegimeFile) -> Iterator[Problem]:
    of = Phrase("regimes.rule_of", {"id": str(linked.id)})
    yield from lacks(rule, of, "kind", *(("of", "at_least") if rule.kind == "ratio" else ()))
    if rule.kind is None:
        return
    yield from unused(rule, {"kind", "of", "at_least"} if rule.kind == "ratio" else {"kind"}, str(rule.kind))
    if rule.kind != "ratio":
        return
    if rule.at_least is not None and not 0 <= rule.at_least <= 100:
        yield at(rule, ("at_least",), "not_percent", id=str(linked.id), value=rule.at_least)
    known = [str(node.id) for node in _ratios(regime)]
    if rule.of is not None and rule.of not in known:
        yield at(rule, ("of",), "linked_unknown", value=str(rule.of), known=known)


def _ratios(regime: RegimeFile) -> Iterator[Item]:
    """Every node whose facts are a ratio."""
    for indicator in regime.indicators():
        for node in indicator.items or (indicator,):
            rule = node.rule
            if rule is not None and (rule.kind in ("ratio", "proportional") or rule.facts == "ratio"):
                yield node
