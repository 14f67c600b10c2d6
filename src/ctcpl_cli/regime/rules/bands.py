"""Bands of a ratio or a count: each from its own limit, which belongs to it, up to the next one above."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from ctcpl_cli.regime.models import Band
from ctcpl_cli.regime.rules.outcome import Defect


def reached(bands: Sequence[Band], value: Fraction) -> int | None:
    """The position of the band that a value (percent, or a count) falls in; None below the last limit."""
    for position, band in enumerate(bands):
        if band.lower is not None and value >= Fraction(band.lower):
            return position
    return None


def limits(bands: Sequence[Band], position: int) -> tuple[Decimal, Decimal | None]:
    """The lower limit of a band (included) and its upper one (excluded); None for the top band."""
    lower = bands[position].lower
    assert lower is not None
    return lower, bands[position - 1].lower if position else None


def field(band: Band) -> str:
    """The name under which a band is listed as seen or unseen: ``bands.80``."""
    return f"bands.{band.lower}"


def defects(bands: Sequence[Band], maximum: Decimal | None) -> Iterator[Defect]:
    """Bands descend, in limits and in points, to a last one from 0; the best known one gives the maximum."""
    if not bands:
        yield Defect("no_bands", ("rule",))
        return
    before: Decimal | None = None
    richer: Decimal | None = None
    for position, band in enumerate(bands):
        if band.lower is None:
            yield Defect("band_without_limit", ("rule", "bands", position))
            continue
        if before is not None and band.lower >= before:
            yield Defect(
                "bands_not_descending", ("rule", "bands", position, "from"), {"lower": band.lower, "before": before}
            )
        if band.points is not None and richer is not None and band.points >= richer:
            place = ("rule", "bands", position, "points")
            yield Defect("band_points_not_descending", place, {"points": band.points, "before": richer})
        before, richer = band.lower, richer if band.points is None else band.points
    if bands[-1].lower not in (0, None):
        yield Defect("last_band_not_zero", ("rule", "bands", len(bands) - 1, "from"), {"lower": bands[-1].lower})
    best = bands[0].points
    if maximum is not None and best is not None and best != maximum:
        yield Defect("best_not_max", ("rule", "bands", 0, "points"), {"best": best, "max": maximum})
    for position, band in enumerate(bands):
        if band.points is not None and band.points < 0:
            yield Defect("negative_points", ("rule", "bands", position, "points"), {"points": band.points})
