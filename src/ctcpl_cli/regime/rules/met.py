"""``met``: the requirement is met or not; in regimes of points that gives the maximum or nothing."""

from collections.abc import Iterator
from decimal import Decimal

from ctcpl_cli.regime.models import Rule
from ctcpl_cli.regime.rules import quantities
from ctcpl_cli.regime.rules.outcome import Better, Defect, Fault, Given, Outcome, Reason

KEYS = ("met",)
FIELDS: tuple[str, ...] = ()


def faults(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Fault]:
    """Whether it was stated."""
    yield from quantities.missing(given, *KEYS)
    yield from quantities.foreign(given, KEYS)


def score(rule: Rule, maximum: Decimal | None, given: Given) -> Outcome:
    """The maximum or 0; without a maximum, met or not."""
    reason = Reason("met" if given.met else "not_met", {"max": maximum})
    if maximum is None:
        return Outcome(None, bool(given.met), reason)
    return Outcome(maximum if given.met else Decimal(0), None, reason)


def better(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Better]:
    """To meet it."""
    if not given.met:
        yield Better({"met": True}, maximum, Reason("better_met"))


def defects(rule: Rule, maximum: Decimal | None) -> Iterator[Defect]:
    """Nothing can be wrong with it."""
    return iter(())
