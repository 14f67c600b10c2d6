"""The head of a regime file: what must be there, and its years."""

from collections.abc import Iterator

from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.regime.consistency.places import FILE, at, lacks, node, row
from ctcpl_cli.regime.models import RegimeFile, Years
from ctcpl_cli.regime.results import form

NEEDED = ("id", "title", "years", "method", "unit_kinds", "criteria")
"""What every regime says."""


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """Missing keys, years in the wrong order or claimed and not assessed, a method that nothing serves."""
    yield from lacks(regime, FILE, *NEEDED)
    yield from _years(regime)
    yield from _method(regime)
    if regime.authority is not None:
        yield from lacks(regime.authority, Phrase("regimes.node", {"id": "authority"}), "level")
    if regime.council is not None:
        yield from lacks(regime.council, Phrase("regimes.node", {"id": "council"}), "name")
        if regime.council.quorum is not None:
            yield from lacks(regime.council.quorum, Phrase("regimes.node", {"id": "quorum"}), "at_least", "of")
    for name, text in regime.sources.items():
        yield from lacks(text, Phrase("regimes.node", {"id": name}), "title")
    for position, official in enumerate(regime.forms):
        yield from lacks(official, node(official, position, "forms"), "id", "name")
    for position, term in enumerate(regime.foreign_terms):
        yield from lacks(term, row(position, "foreign_terms"), "words", "of")


def _years(regime: RegimeFile) -> Iterator[Problem]:
    years = regime.years
    if years is not None:
        yield from span(years)
    for position, entry in enumerate(regime.not_assessed):
        yield from lacks(entry, row(position, "not_assessed"), "year", "note")
        if entry.year is not None and years is not None and years.cover(entry.year):
            yield at(entry, ("year",), "without_effect", what=Phrase("regimes.year_assessed", {"year": entry.year}))


def span(years: Years) -> Iterator[Problem]:
    """Years without a beginning, or that end before it."""
    yield from lacks(years, Phrase("regimes.node", {"id": "years"}), "from")
    if years.first is not None and years.last is not None and years.first > years.last:
        yield at(years, ("to",), "reversed", first=years.first, last=years.last)


def _method(regime: RegimeFile) -> Iterator[Problem]:
    """A verdict by points needs points somewhere, one by met or not met something that is either."""
    shape = form(regime)
    served = {"points": shape.points, "all_met": shape.marks}.get(str(regime.method), True)
    if not served and any(regime.indicators()):
        yield at(regime, ("method",), "without_effect", what=Phrase(f"regimes.nothing_for_{regime.method}"))
