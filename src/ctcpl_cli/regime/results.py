"""What a node of a regime gives: points, met or not met, or both where the nodes below it differ."""

from decimal import Decimal
from typing import NamedTuple

from ctcpl_cli.regime.models import Criterion, Indicator, Item, RegimeFile


class Form(NamedTuple):
    """Whether a result has points, and whether it is met or not met."""

    points: bool
    marks: bool


def form(node: RegimeFile | Criterion | Item) -> Form:
    """The form of a node's result: by its rule, or by all that stands below it.

    ``met`` without a maximum, and ``ratio`` or ``count`` with ``at_least``, are met or not; every other rule gives
    points.
    """
    below = _below(node)
    if below:
        forms = [form(child) for child in below]
        return Form(any(each.points for each in forms), any(each.marks for each in forms))
    if not isinstance(node, Item) or node.rule is None:
        return Form(True, False)
    rule = node.rule
    marks = node.max is None if rule.kind == "met" else rule.at_least is not None and not rule.bands
    return Form(not marks, marks)


def total_max(regime: RegimeFile) -> Decimal | None:
    """The sum of the maxima of all criteria that give points; None without any, and while one is unknown."""
    maxima = [criterion.max for criterion in regime.criteria if form(criterion).points]
    known = [value for value in maxima if value is not None]
    return sum(known, Decimal(0)) if len(known) == len(maxima) > 0 else None


def bound(item: Item, above: Decimal | None) -> Decimal | None:
    """The most points an item may give: its own maximum, else what the node above allows."""
    return item.max if item.max is not None else above


def _below(node: RegimeFile | Criterion | Item) -> tuple[Criterion | Item, ...]:
    if isinstance(node, RegimeFile):
        return node.criteria
    if isinstance(node, Criterion):
        return node.indicators
    return node.items if isinstance(node, Indicator) else ()
