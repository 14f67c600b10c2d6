"""``declared``: typed points with a reason, where nobody has seen the scale.

The rule may name facts that the points rest on; they are typed, checked and shown, and give no points by themselves.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from ctcpl_cli.regime.models import Rule
from ctcpl_cli.regime.rules import quantities
from ctcpl_cli.regime.rules.outcome import Better, Defect, Fault, Given, Outcome, Reason

FIELDS = ("step", "facts", "numerator", "denominator", "count")
BASIS = {"ratio": ("numerator", "denominator"), "count": ("count",), "met": ("met",), None: ()}


def faults(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Fault]:
    """Points from 0 to the maximum in steps; missing facts that they rest on do not make the points unknown."""
    basis = BASIS[rule.facts]
    yield from quantities.missing(given, "points")
    yield from quantities.typed_points(given, maximum, rule.step)
    for fault in quantities.missing(given, *basis):
        yield replace(fault, blocking=fault.kind != "missing")
    if rule.facts == "ratio":
        yield from quantities.ratio(given)
    elif rule.facts == "count":
        yield from quantities.count(given)
    yield from quantities.foreign(given, ("points", *basis))


def score(rule: Rule, maximum: Decimal | None, given: Given) -> Outcome:
    """The typed points."""
    return Outcome(given.points, None, Reason("declared", {"points": given.points, "reason": str(given.reason or "")}))


def better(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Better]:
    """More points in steps, if the facts bear them out."""
    points, step = given.points, rule.step or Decimal(1)
    while maximum is not None and points is not None and points < maximum:
        points = min(points + step, maximum)
        yield Better({"points": points}, points, Reason("better_declared", {"points": points}))


def defects(rule: Rule, maximum: Decimal | None) -> Iterator[Defect]:
    """The step is above 0 and the maximum is made of whole steps."""
    if rule.step is None:
        return
    if rule.step <= 0:
        yield Defect("not_positive", ("rule", "step"), {"key": "step", "value": rule.step})
    elif maximum is not None and maximum % rule.step:
        yield Defect("max_off_step", ("rule", "step"), {"step": rule.step, "max": maximum})
