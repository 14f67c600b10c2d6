"""``like: full``: facts that give every node of a regime its best, and every condition what it asks."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_DOWN, Decimal
from math import ceil

from ctcpl_cli.dossier.models import Facts, Leaders, Satisfaction, Unit
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Indicator, Item, Rule

_WHOLE = Decimal(100)
_FINEST = Decimal("0.01")


def best_facts(regime: Regime) -> dict[str, Facts]:
    """Facts by id of what carries a rule.

    Parts whose maximum nobody knows share what the known ones leave of the level above, in whole steps; the first of
    them takes what is left over.
    """
    return {
        str(node.id): facts
        for criterion in regime.file.criteria
        for node, most in _shared(criterion.indicators, criterion.max)
        if (facts := _best(node, most)) is not None
    }


def best_unit(regime: Regime) -> Unit:
    """A unit of the first kind; of class I where a condition goes by class."""
    by_class = any(isinstance(condition.value, dict) for condition in regime.file.conditions)
    kind = next(iter(regime.file.unit_kinds), None)
    return Unit.model_construct().model_copy(update={"kind": kind, "class_": "I" if by_class else None})


def nobody_sanctioned() -> Leaders:
    """Leaders of whom it was stated that there were no sanctions."""
    return Leaders.model_construct(sanctions=())


def everybody_satisfied() -> Satisfaction:
    """All of a hundred."""
    return Satisfaction.model_construct(numerator=_WHOLE, denominator=_WHOLE)


def _shared(nodes: Sequence[Item], above: Decimal | None) -> Iterator[tuple[Item, Decimal | None]]:
    """What carries a rule, with the most points it is to have."""
    open_ = [node for node in nodes if node.max is None and _declares(node)]
    rest = above - sum((node.max for node in nodes if node.max is not None), Decimal(0)) if above is not None else None
    share, first = None, None
    if open_ and rest is not None:
        step = max((node.rule.step or _FINEST for node in open_ if node.rule is not None), default=_FINEST)
        share = (rest / len(open_) / step).quantize(Decimal(1), rounding=ROUND_DOWN) * step
        first = rest - share * (len(open_) - 1)
    for node in nodes:
        most = node.max if node not in open_ else first if node is open_[0] else share
        if isinstance(node, Indicator) and node.items:
            yield from _shared(node.items, most)
        else:
            yield node, most


def _declares(node: Item) -> bool:
    items = node.items if isinstance(node, Indicator) else ()
    return any(map(_declares, items)) if items else node.rule is not None and node.rule.kind == "declared"


def _best(node: Item, most: Decimal | None) -> Facts | None:
    rule = node.rule
    if rule is None:
        return None
    if rule.kind == "choice":
        best = max(rule.options, key=lambda option: option.points or Decimal(0), default=None)
        return Facts.model_construct(choice=str(best.id)) if best is not None else None
    if rule.kind == "met":
        return Facts.model_construct(met=True)
    if rule.kind == "declared":
        return Facts.model_construct(points=most) if most is not None else None
    return Facts.model_construct().model_copy(update={**_quantities(rule), "points": _unseen(rule, most)})


def _quantities(rule: Rule) -> dict[str, Decimal | int]:
    if rule.kind != "count":
        return {"numerator": _WHOLE, "denominator": _WHOLE}
    top = rule.bands[0].lower if rule.bands else rule.at_least
    return {"count": ceil(top or 0)}


def _unseen(rule: Rule, most: Decimal | None) -> Decimal | None:
    """Points typed for a top band that nobody has seen."""
    return most if rule.bands and rule.bands[0].points is None else None
