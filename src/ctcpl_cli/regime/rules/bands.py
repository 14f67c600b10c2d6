"""Bands of a ratio or a count: each from its own limit, which belongs to it, up to the next one above."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from ctcpl_cli.regime.models import Band, Rule
from ctcpl_cli.regime.rules.outcome import Defect, lacking


def reached(bands: Sequence[Band], value: Fraction) -> int | None:
    """The position of the band that a value (percent, or a count) falls in; None below the last limit."""
    for position, band in enumerate(bands):
        if band.lower is not None and value >= Fraction(band.lower):
            return position
    return None


def points_at(bands: Sequence[Band], value: Fraction) -> Decimal | None:
    """What a value gives; None below the last limit, and in a band that nobody has seen."""
    position = reached(bands, value)
    return bands[position].points if position is not None else None


def limits(bands: Sequence[Band], position: int) -> tuple[Decimal, Decimal | None]:
    """The lower limit of a band (included) and its upper one (excluded); None for the top band."""
    lower = bands[position].lower
    assert lower is not None
    return lower, bands[position - 1].lower if position else None


def field(band: Band) -> str:
    """The name under which a band is listed as seen or unseen: ``bands.80``."""
    return f"bands.{band.lower}"


def defects(rule: Rule, maximum: Decimal | None) -> Iterator[Defect]:
    """Bands descend, in limits and in points, to a last one from 0; the best known one gives the maximum."""
    bands = rule.bands
    if not bands:
        yield from lacking(rule, "bands", "rule")
        return
    before: Decimal | None = None
    richer: Decimal | None = None
    for position, band in enumerate(bands):
        place = ("rule", "bands", position)
        yield from lacking(band, "from", *place)
        if band.lower is not None and before is not None and band.lower >= before:
            yield Defect("bands_not_descending", (*place, "from"), {"lower": band.lower, "before": before})
        if band.points is not None and richer is not None and band.points >= richer:
            yield Defect("band_points_not_descending", (*place, "points"), {"points": band.points, "before": richer})
        if band.points is not None and band.points < 0:
            yield Defect("negative", (*place, "points"), {"value": band.points})
        before = band.lower if band.lower is not None else before
        richer = band.points if band.points is not None else richer
    if bands[-1].lower not in (0, None):
        yield Defect("last_band_not_zero", ("rule", "bands", len(bands) - 1, "from"), {"lower": bands[-1].lower})
    yield from _best(bands, maximum)


def _best(bands: Sequence[Band], maximum: Decimal | None) -> Iterator[Defect]:
    """The top band gives the maximum; while nobody has seen it, the best known one does not give more."""
    position = next((position for position, band in enumerate(bands) if band.points is not None), None)
    best = bands[position].points if position is not None else None
    if position is None or maximum is None or best is None:
        return
    if best > maximum or (best < maximum and position == 0):
        yield Defect("best_not_max", ("rule", "bands", position, "points"), {"best": best, "max": maximum})
