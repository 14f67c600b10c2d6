"""Faults that several rules share: of a ratio's two quantities, of a count, of typed points."""

from collections.abc import Iterator
from decimal import Decimal

from ctcpl_cli.regime.rules.outcome import Fault, Given, Share, Stated


def missing(given: Stated, *keys: str) -> Iterator[Fault]:
    """Facts nobody has typed yet, and those typed in a way that could not be read."""
    for key in keys:
        if not given.has(key):
            yield Fault("missing", key)
        elif getattr(given, key) is None:
            yield Fault("untyped", key)


def ratio(given: Share) -> Iterator[Fault]:
    """A ratio needs 0 <= numerator <= denominator and a denominator above 0."""
    numerator, denominator = given.numerator, given.denominator
    if numerator is not None and numerator < 0:
        yield Fault("negative", "numerator", facts={"value": numerator})
    if denominator is not None and denominator < 0:
        yield Fault("negative", "denominator", facts={"value": denominator})
    elif denominator == 0:
        yield Fault("zero_denominator", "denominator")
    elif numerator is not None and denominator is not None and numerator > denominator:
        yield Fault("numerator_above", "numerator", facts={"numerator": numerator, "denominator": denominator})


def count(given: Given) -> Iterator[Fault]:
    """A count is not negative."""
    if given.count is not None and given.count < 0:
        yield Fault("negative", "count", facts={"value": given.count})


def typed_points(given: Given, maximum: Decimal | None, step: Decimal | None) -> Iterator[Fault]:
    """Points typed by hand: from 0 to the maximum, in whole steps, with a reason."""
    points = given.points
    if points is not None:
        if points < 0:
            yield Fault("negative", "points", facts={"value": points})
        elif maximum is not None and points > maximum:
            yield Fault("points_above", "points", facts={"value": points, "max": maximum})
        elif step and points % step:
            yield Fault("points_off_step", "points", facts={"value": points, "step": step})
    if not given.has("reason"):
        yield Fault("missing", "reason", blocking=False)


def foreign(given: Given, known: tuple[str, ...]) -> Iterator[Fault]:
    """Facts that the rule does not ask for: it would silently lose them."""
    for key in ("choice", "numerator", "denominator", "count", "met", "points"):
        if key not in known and given.has(key):
            yield Fault("foreign_fact", key, facts={"known": known})


def without_points(given: Given) -> dict[str, None]:
    """The change that takes out points typed for a band nobody has seen, once the facts fall into another."""
    return {"points": None, "reason": None} if given.has("points") else {}
