"""``choice``: one of several alternatives, each with its points; points below 0 are a deduction."""

from collections.abc import Iterator
from decimal import Decimal

from ctcpl_cli.regime.models import Option, Rule
from ctcpl_cli.regime.rules import quantities
from ctcpl_cli.regime.rules.outcome import Better, Defect, Fault, Given, Outcome, Reason, lacking

KEYS = ("choice",)
FIELDS = ("options",)


def faults(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Fault]:
    """The choice is one of the rule's alternatives."""
    yield from quantities.missing(given, *KEYS)
    yield from quantities.foreign(given, KEYS)
    if given.choice is not None and _option(rule, given.choice) is None:
        yield Fault(
            "unknown_choice", "choice", facts={"value": str(given.choice), "choices": [str(o.id) for o in rule.options]}
        )


def score(rule: Rule, maximum: Decimal | None, given: Given) -> Outcome:
    """The alternative's points."""
    option = _option(rule, given.choice)
    assert option is not None
    return Outcome(option.points, None, _reason(option), ("options",))


def better(rule: Rule, maximum: Decimal | None, given: Given) -> Iterator[Better]:
    """Alternatives that give more, the least first."""
    now = score(rule, maximum, given).points or Decimal(0)
    for option in sorted(rule.options, key=lambda option: option.points or Decimal(0)):
        if option.points is not None and option.points > now:
            yield Better({"choice": str(option.id)}, option.points, Reason("better_choice", _facts(option)))


def defects(rule: Rule, maximum: Decimal | None) -> Iterator[Defect]:
    """Alternatives have ids of their own and points; the best gives the maximum."""
    if not rule.options:
        yield from lacking(rule, "options", "rule")
        return
    ids = [option.id for option in rule.options]
    for position, option in enumerate(rule.options):
        for key in ("id", "points"):
            yield from lacking(option, key, "rule", "options", position)
        if option.id is not None and option.id in ids[:position]:
            yield Defect("id_twice", ("rule", "options", position, "id"), {"id": str(option.id)})
    known = [option.points for option in rule.options if option.points is not None]
    if maximum is not None and known and max(known) != maximum:
        place = ("rule", "options", [option.points for option in rule.options].index(max(known)), "points")
        yield Defect("best_not_max", place, {"best": max(known), "max": maximum})


def _option(rule: Rule, choice: str | None) -> Option | None:
    return next((option for option in rule.options if option.id is not None and option.id == choice), None)


def _facts(option: Option) -> dict[str, object]:
    return {"id": str(option.id), "label": str(option.label or ""), "points": option.points}


def _reason(option: Option) -> Reason:
    return Reason("choice", _facts(option))
