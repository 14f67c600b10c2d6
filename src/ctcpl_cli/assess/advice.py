"""What would be enough to pass: for each broken condition the smallest sets of items that close it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, islice

from ctcpl_cli.assess.tree import Assessment, ConditionResult, Node
from ctcpl_cli.dossier.models import Facts
from ctcpl_cli.regime.rules import RULES, Better

MOST_SETS = 10
_MOST_COMBINATIONS = 50_000


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One item with the change of its facts that is meant, and the points that it adds."""

    node: Node
    better: Better
    gain: Decimal


@dataclass(frozen=True, slots=True, eq=False)
class Remedy:
    """A broken condition, the points it is short of, and the smallest sets of items that close it.

    ``criterion`` is the id of the criterion that falls short, or None for the total. ``missing`` is None while results
    are unknown or where points cannot mend it; no ``sets``: nothing within the maxima is enough. ``more`` counts the
    sets of the same size that are left out.
    """

    condition: ConditionResult
    criterion: str | None
    missing: Decimal | None
    sets: tuple[tuple[Step, ...], ...] = ()
    more: int = 0


def remedies(assessment: Assessment) -> tuple[Remedy, ...]:
    """A remedy for each broken condition; for a share of criteria one for each criterion that falls short."""
    found = []
    for condition in assessment.conditions:
        if condition.met is not False:
            continue
        required = Decimal(condition.required)
        if condition.kind == "total_min":
            missing = None if assessment.points is None else required - assessment.points
            found.append(_remedy(condition, None, missing, assessment.leaves()))
        elif condition.kind == "criterion_share_min" and isinstance(condition.actual, tuple):
            for criterion in assessment.criteria:
                if criterion.id in condition.actual:
                    known = criterion.points is not None and criterion.max is not None
                    missing = criterion.max * required / 100 - criterion.points if known else None  # type: ignore[operator]
                    leaves = (leaf for indicator in criterion.indicators for leaf in indicator.leaves())
                    found.append(_remedy(condition, criterion.id, missing, leaves))
        else:
            found.append(Remedy(condition, None, None))
    return tuple(found)


def steps(node: Node) -> list[Step]:
    """Changes of an item's facts that would give more than now, the least first; none for an item at its maximum."""
    now = node.points
    if now is None or node.not_arising or node.law.rule is None or now == node.max:
        return []
    facts = node.appraised if node.appraised is not None else node.stated
    if facts is None:
        return []
    better = [Step(node, change, change.points - now) for change in _changes(node, facts) if change.points is not None]
    return sorted((step for step in better if step.gain > 0), key=lambda step: step.gain)


def _changes(node: Node, facts: Facts) -> Iterable[Better]:
    rule = node.law.rule
    assert rule is not None and rule.kind is not None
    kind = "declared" if node.outcome is not None and node.outcome.reason.key == "appraised" else rule.kind
    return RULES[kind].better(rule, node.max, facts)  # type: ignore[no-any-return]


def _remedy(
    condition: ConditionResult, criterion: str | None, missing: Decimal | None, leaves: Iterable[Node]
) -> Remedy:
    if missing is None:
        return Remedy(condition, criterion, None)
    able = sorted((found for leaf in leaves if (found := steps(leaf))), key=lambda found: -found[-1].gain)
    size, reach = 0, Decimal(0)
    while reach < missing and size < len(able):
        reach += able[size][-1].gain
        size += 1
    if reach < missing:
        return Remedy(condition, criterion, missing)
    enough = [
        chosen
        for chosen in islice(combinations(able, size), _MOST_COMBINATIONS)
        if sum((found[-1].gain for found in chosen), Decimal(0)) >= missing
    ]
    sets = tuple(_least(chosen, missing) for chosen in enough[:MOST_SETS])
    return Remedy(condition, criterion, missing, sets, len(enough) - len(sets))


def _least(chosen: Sequence[list[Step]], missing: Decimal) -> tuple[Step, ...]:
    """Of each item the smallest change that still closes the gap together with the others."""
    picked = [found[-1] for found in chosen]
    for position, found in enumerate(chosen):
        others = sum((step.gain for place, step in enumerate(picked) if place != position), Decimal(0))
        picked[position] = next(step for step in found if others + step.gain >= missing)
    return tuple(picked)
