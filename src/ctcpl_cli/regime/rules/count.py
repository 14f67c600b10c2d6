"""``count``: how many, compared with the limits of bands; with ``at_least`` in regimes of met or not met."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import ceil

from ctcpl_cli.regime.models import Rule
from ctcpl_cli.regime.rules import bands, quantities
from ctcpl_cli.regime.rules.outcome import Better, Defect, Fault, Given, Outcome, Reason

KEYS = ("count",)
FIELDS = ("count", "bands", "at_least")


def faults(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Fault]:
    """The count; and points with a reason where it falls in a band that nobody has seen."""
    yield from quantities.missing(given, *KEYS)
    own = list(quantities.count(given))
    yield from own
    if given.count is None or own:
        yield from quantities.foreign(given, KEYS if rule.at_least is not None else (*KEYS, "points"))
    elif _unseen(rule, given.count):
        yield from quantities.foreign(given, (*KEYS, "points"))
        yield from quantities.missing(given, "points")
        yield from quantities.typed_points(given, maximum, None)
    else:
        yield from quantities.foreign(given, KEYS)


def score(rule: Rule, maximum: Decimal | None, given: Given) -> Outcome:
    """The points of the band that the count falls in."""
    assert given.count is not None
    facts: dict[str, object] = {"count": given.count, "label": str(rule.count or "")}
    if rule.at_least is not None:
        met = given.count >= rule.at_least
        return Outcome(
            None,
            met,
            Reason("count_met" if met else "count_not_met", facts | {"at_least": rule.at_least}),
            ("at_least",),
        )
    position = bands.reached(rule.bands, Fraction(given.count))
    assert position is not None
    band = rule.bands[position]
    lower, upper = bands.limits(rule.bands, position)
    facts |= {"lower": lower, "upper": upper}
    if band.points is None:
        return Outcome(
            given.points, None, Reason("count_typed", facts | {"points": given.points}), (bands.field(band),)
        )
    return Outcome(band.points, None, Reason("count", facts | {"points": band.points}), (bands.field(band),))


def better(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Better]:
    """The smallest counts that reach a richer band, the nearest first."""
    assert given.count is not None
    now = score(rule, maximum, given).points or Decimal(0)
    limits = [rule.at_least] if rule.at_least is not None else [band.lower for band in rule.bands]
    for need in sorted({ceil(lower) for lower in limits if lower is not None}):
        points = bands.points_at(rule.bands, Fraction(need))
        if need <= given.count or (rule.at_least is None and (points or 0) <= now):
            continue
        facts: dict[str, object] = {
            "label": str(rule.count or ""),
            "count": given.count,
            "need": need,
            "more": need - given.count,
        }
        yield Better({"count": need, **quantities.without_points(given)}, points, Reason("better_count", facts))


def defects(rule: Rule, maximum: Decimal | None) -> Iterator[Defect]:
    """Bands that make sense, or a least count that is not negative."""
    if rule.at_least is not None and not rule.bands:
        if rule.at_least < 0:
            yield Defect("negative", ("rule", "at_least"), {"value": rule.at_least})
        return
    yield from bands.defects(rule, maximum)


def _unseen(rule: Rule, count: int) -> bool:
    if rule.at_least is not None:
        return False
    position = bands.reached(rule.bands, Fraction(count))
    return position is not None and rule.bands[position].points is None
