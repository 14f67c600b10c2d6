"""``proportional``: the maximum times the ratio, rounded half up to 0.01 at the item (years 2017 to 2021).

The only rule that rounds.
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

from ctcpl_cli.regime.models import Rule
from ctcpl_cli.regime.rules import quantities
from ctcpl_cli.regime.rules.outcome import Better, Defect, Fault, Given, Outcome, Reason

KEYS = ("numerator", "denominator")
FIELDS = ("numerator", "denominator")
_CENT = Decimal("0.01")
_WIDE = Context(prec=60)


def faults(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Fault]:
    """Both quantities of the ratio."""
    yield from quantities.missing(given, *KEYS)
    yield from quantities.ratio(given)
    yield from quantities.foreign(given, KEYS)


def score(rule: Rule, maximum: Decimal | None, given: Given) -> Outcome:
    """Maximum x numerator / denominator, half up to 0.01."""
    assert maximum is not None and given.numerator is not None and given.denominator is not None
    points = _points(maximum, given.numerator, given.denominator)
    facts = {"numerator": given.numerator, "denominator": given.denominator, "max": maximum, "points": points}
    return Outcome(points, None, Reason("proportional", facts))


def better(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Better]:
    """Each whole step of the numerator up to the denominator that gives more, at most 200 of them."""
    assert maximum is not None and given.numerator is not None and given.denominator is not None
    gap = int(given.denominator - given.numerator)
    for more in sorted({*range(1, min(gap, 199) + 1), gap} - {0}):
        need = given.numerator + more
        points = _points(maximum, need, given.denominator)
        facts: dict[str, object] = {
            "label": str(rule.numerator or ""),
            "numerator": given.numerator,
            "denominator": given.denominator,
            "need": need,
            "more": more,
        }
        if points > _points(maximum, given.numerator, given.denominator):
            yield Better({"numerator": need}, points, Reason("better_ratio", facts))


def defects(rule: Rule, maximum: Decimal | None) -> Iterator[Defect]:
    """Nothing can be wrong with it but a missing maximum, which the node shows."""
    return iter(())


def _points(maximum: Decimal, numerator: Decimal, denominator: Decimal) -> Decimal:
    share = Fraction(maximum) * Fraction(numerator) / Fraction(denominator)
    cents = share * 100
    whole = cents.numerator // cents.denominator
    if (cents - whole) * 2 >= 1:
        whole += 1
    return (Decimal(whole) * _CENT).quantize(_CENT, rounding=ROUND_HALF_UP, context=_WIDE)
