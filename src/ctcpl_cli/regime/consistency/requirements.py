"""Conditions of recognition: those that nobody or everybody meets, and keys that they do not use."""

from collections.abc import Iterator
from decimal import Decimal

from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.regime.consistency.places import at, lacks, node, unused
from ctcpl_cli.regime.models import CLASSES, COMMUNE_KINDS, Condition, RegimeFile
from ctcpl_cli.regime.results import form, total_max

_SHARES = ("criterion_share_min", "indicator_share_min", "satisfaction_min")
_OF_POINTS = ("total_min", "criterion_share_min", "indicator_share_min")


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """Contradictions of each condition."""
    for position, condition in enumerate(regime.conditions):
        valued = condition.kind in (*_SHARES, "total_min")
        yield from lacks(
            condition, node(condition, position, "conditions"), "id", "kind", *(("value",) if valued else ())
        )
        yield from _keys(condition)
        yield from _values(condition, regime)
        yield from _effect(condition, regime)


def _keys(condition: Condition) -> Iterator[Problem]:
    if condition.kind is None:
        return
    used = {"id", "kind", "source"}
    if condition.kind in (*_SHARES, "total_min"):
        used.add("value")
    if condition.kind == "no_leader_sanction":
        used |= {"who", "from_level"} if condition.who == "officers" else {"who"}
    yield from unused(condition, used, str(condition.kind))


def _values(condition: Condition, regime: RegimeFile) -> Iterator[Problem]:
    limit = total_max(regime) if condition.kind == "total_min" else Decimal(100)
    if not isinstance(condition.value, dict):
        if condition.value is not None:
            yield from _value(condition, ("value",), condition.value, limit)
    elif condition.kind != "total_min":
        yield at(
            condition, ("value",), "class_value", what=Phrase("regimes.one_value", {"condition": str(condition.kind)})
        )
    else:
        for name, value in condition.value.items():
            if name not in CLASSES:
                what = Phrase("regimes.unknown_class", {"value": name, "choices": list(CLASSES)})
                yield at(condition, ("value", name), "class_value", what=what)
            yield from _value(condition, ("value", name), value, limit)
        for name in CLASSES:
            if name not in condition.value and condition.value:
                yield at(condition, ("value",), "node_lacks", key=name, of=Phrase("regimes.node", {"id": "value"}))


def _value(condition: Condition, place: tuple[str, ...], value: Decimal, limit: Decimal | None) -> Iterator[Problem]:
    if value < 0:
        yield at(condition, place, "negative", value=value)
    elif limit is not None and value > limit:
        yield at(condition, place, "condition_out_of_reach", value=value, limit=limit)


def _effect(condition: Condition, regime: RegimeFile) -> Iterator[Problem]:
    if condition.kind in _OF_POINTS and any(regime.indicators()) and not form(regime).points:
        yield at(condition, ("kind",), "without_effect", what=Phrase("regimes.nothing_for_points"))
    if condition.kind == "all_communes_pass" and any(kind in COMMUNE_KINDS for kind in regime.unit_kinds):
        yield at(condition, ("kind",), "without_effect", what=Phrase("regimes.communes_of_communes"))
