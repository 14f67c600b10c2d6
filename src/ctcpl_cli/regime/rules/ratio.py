"""``ratio``: numerator over denominator in percent, compared with the limits of bands as exact fractions.

Where the regime forms its verdict by met or not met, ``at_least`` stands instead of bands.
"""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import ceil

from ctcpl_cli.regime.models import Rule
from ctcpl_cli.regime.rules import bands, quantities
from ctcpl_cli.regime.rules.outcome import Better, Defect, Fault, Given, Outcome, Reason

KEYS = ("numerator", "denominator")
FIELDS = ("numerator", "denominator", "bands", "at_least")


def faults(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Fault]:
    """Both quantities; and points with a reason where they fall in a band that nobody has seen."""
    yield from quantities.missing(given, *KEYS)
    own = list(quantities.ratio(given))
    yield from own
    if given.numerator is None or given.denominator is None or own:
        yield from quantities.foreign(given, KEYS if rule.at_least is not None else (*KEYS, "points"))
    elif _unseen(rule, _percent(given)):
        yield from quantities.foreign(given, (*KEYS, "points"))
        yield from quantities.missing(given, "points")
        yield from quantities.typed_points(given, maximum, None)
    else:
        yield from quantities.foreign(given, KEYS)


def score(rule: Rule, maximum: Decimal | None, given: Given) -> Outcome:
    """The points of the band that the exact ratio falls in."""
    value = _percent(given)
    facts: dict[str, object] = {"numerator": given.numerator, "denominator": given.denominator}
    if rule.at_least is not None:
        met = value >= Fraction(rule.at_least)
        return Outcome(
            None,
            met,
            Reason("ratio_met" if met else "ratio_not_met", facts | {"at_least": rule.at_least}),
            ("at_least",),
        )
    position = bands.reached(rule.bands, value)
    assert position is not None
    band = rule.bands[position]
    lower, upper = bands.limits(rule.bands, position)
    facts |= {"lower": lower, "upper": upper}
    if band.points is None:
        return Outcome(
            given.points, None, Reason("ratio_typed", facts | {"points": given.points}), (bands.field(band),)
        )
    return Outcome(band.points, None, Reason("ratio", facts | {"points": band.points}), (bands.field(band),))


def better(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Better]:
    """The smallest whole numerators, the denominator unchanged, that reach a richer band; the nearest band first.

    A whole number may skip a band: with a denominator of 3 there is nothing between 66% and 100%.
    """
    assert given.numerator is not None and given.denominator is not None
    now = score(rule, maximum, given).points or Decimal(0)
    limits = [rule.at_least] if rule.at_least is not None else [band.lower for band in rule.bands]
    needs = {Decimal(ceil(Fraction(low) * Fraction(given.denominator) / 100)) for low in limits if low is not None}
    for need in sorted(needs):
        points = bands.points_at(rule.bands, Fraction(need) * 100 / Fraction(given.denominator))
        if not given.numerator < need <= given.denominator or (rule.at_least is None and (points or 0) <= now):
            continue
        facts: dict[str, object] = {
            "label": str(rule.numerator or ""), "numerator": given.numerator, "denominator": given.denominator,
            "need": need, "more": need - given.numerator,
        }  # fmt: skip
        yield Better({"numerator": need, **quantities.without_points(given)}, points, Reason("better_ratio", facts))


def defects(rule: Rule, maximum: Decimal | None) -> Iterator[Defect]:
    """Bands that make sense, or a least percentage from 0 to 100."""
    if rule.at_least is not None and not rule.bands:
        if not 0 <= rule.at_least <= 100:
            yield Defect("not_percent", ("rule", "at_least"), {"value": rule.at_least})
        return
    yield from bands.defects(rule, maximum)
    for position, band in enumerate(rule.bands):
        if band.lower is not None and band.lower > 100:
            yield Defect("not_percent", ("rule", "bands", position, "from"), {"value": band.lower})


def _percent(given: Given) -> Fraction:
    assert given.numerator is not None and given.denominator is not None
    return Fraction(given.numerator) * 100 / Fraction(given.denominator)


def _unseen(rule: Rule, value: Fraction) -> bool:
    if rule.at_least is not None:
        return False
    position = bands.reached(rule.bands, value)
    return position is not None and rule.bands[position].points is None
