"""The head of a regime file: what must be there, its years, its conditions."""

from collections.abc import Iterator
from decimal import Decimal

from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.regime.consistency.places import FILE, at, lacks, node, row
from ctcpl_cli.regime.models import RegimeFile

_NEEDED = ("id", "title", "years", "method", "unit_kinds", "criteria")
_WITH_VALUE = ("total_min", "criterion_share_min")


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """Missing keys, years in the wrong order, conditions that nobody or everybody meets."""
    yield from lacks(regime, FILE, *_NEEDED)
    years = regime.years
    if years is not None:
        yield from lacks(years, Phrase("regimes.node", {"id": "years"}), "from")
        if years.first is not None and years.last is not None and years.first > years.last:
            yield at(years, ("to",), "reversed", first=years.first, last=years.last)
    yield from _conditions(regime)
    for name, text in regime.sources.items():
        yield from lacks(text, Phrase("regimes.node", {"id": name}), "title")
    for position, form in enumerate(regime.forms):
        yield from lacks(form, node(form, position, "forms"), "id", "name")
    for position, term in enumerate(regime.foreign_terms):
        yield from lacks(term, row(position, "foreign_terms"), "words", "of")


def _conditions(regime: RegimeFile) -> Iterator[Problem]:
    for position, condition in enumerate(regime.conditions):
        of = node(condition, position, "conditions")
        yield from lacks(condition, of, "id", "kind", *(("value",) if condition.kind in _WITH_VALUE else ()))
        limit = regime.total_max if condition.kind == "total_min" else Decimal(100)
        value = condition.value
        if value is not None and value < 0:
            yield at(condition, ("value",), "negative", value=value)
        elif value is not None and limit is not None and value > limit:
            yield at(condition, ("value",), "condition_out_of_reach", value=value, limit=limit)
