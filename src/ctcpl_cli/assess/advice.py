"""What would be enough to pass: for each broken condition the smallest sets of items that close it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, islice
from math import ceil

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

    ``part`` is the id of the criterion or indicator that falls short, or None for the total. ``missing`` is None while
    results are unknown or where points cannot mend it; no ``sets``: nothing within the maxima is enough, or within
    those that are known where they are ``open``. ``more`` counts the sets of the same size that are left out.
    """

    condition: ConditionResult
    part: str | None
    missing: Decimal | None
    sets: tuple[tuple[Step, ...], ...] = ()
    more: int = 0
    open: bool = False


def remedies(assessment: Assessment) -> tuple[Remedy, ...]:
    """A remedy for each broken condition; for a share one for each criterion or indicator that falls short."""
    found: list[Remedy] = []
    for condition in assessment.conditions:
        if condition.met is False:
            found += _OF_KIND.get(condition.kind, _by_no_points)(condition, assessment)
    return tuple(found)


def unmet(assessment: Assessment) -> list[tuple[Node, Better | None]]:
    """Everything that is met or not, and is not, with the smallest change that meets it; None where there is none.

    All of them are needed: one alone is never enough.
    """
    leaves = [leaf for leaf in assessment.leaves() if leaf.value.met is False]
    return [(leaf, next(iter(_changes(leaf, facts)), None) if (facts := _facts(leaf)) else None) for leaf in leaves]


def more_satisfied(assessment: Assessment, condition: ConditionResult) -> int | None:
    """How many more satisfied answers would reach the share, of as many answers as now."""
    asked = assessment.dossier.satisfaction
    if asked is None or asked.numerator is None or asked.denominator is None or condition.required is None:
        return None
    return ceil(Fraction(condition.required) * Fraction(asked.denominator) / 100 - Fraction(asked.numerator))


def steps(node: Node) -> list[Step]:
    """Changes of an item's facts that would give more than now, the least first; none for an item at its maximum."""
    now, facts = node.points, _facts(node)
    if now is None or now == node.max or facts is None:
        return []
    better = [Step(node, change, change.points - now) for change in _changes(node, facts) if change.points is not None]
    return sorted((step for step in better if step.gain > 0), key=lambda step: step.gain)


def _facts(node: Node) -> Facts | None:
    """The facts that count, where a rule made its result from them."""
    if node.not_arising or node.law.rule is None:
        return None
    return node.appraised if node.appraised is not None else node.stated


def _changes(node: Node, facts: Facts) -> Iterable[Better]:
    rule = node.law.rule
    assert rule is not None and rule.kind is not None
    kind = "declared" if node.outcome is not None and node.outcome.reason.key == "appraised" else rule.kind
    return RULES[kind].better(rule, node.max, facts)  # type: ignore[no-any-return]


def _total(condition: ConditionResult, assessment: Assessment) -> Iterator[Remedy]:
    known = assessment.points is not None and condition.required is not None
    missing = Decimal(condition.required) - assessment.points if known else None  # type: ignore[operator,arg-type]
    yield _remedy(condition, None, missing, assessment.leaves())


def _shares(condition: ConditionResult, assessment: Assessment) -> Iterator[Remedy]:
    short = condition.actual if isinstance(condition.actual, tuple) else ()
    share = Decimal(condition.required or 0)
    parts = assessment.criteria if condition.kind == "criterion_share_min" else tuple(assessment.indicators())
    for part in parts:
        if part.id in short:
            missing = part.max * share / 100 - part.points if part.max is not None and part.points is not None else None
            indicators = [part] if isinstance(part, Node) else part.indicators
            yield _remedy(condition, part.id, missing, [leaf for node in indicators for leaf in node.leaves()])


def _by_no_points(condition: ConditionResult, assessment: Assessment) -> Iterator[Remedy]:
    yield Remedy(condition, None, None)


_OF_KIND = {"total_min": _total, "criterion_share_min": _shares, "indicator_share_min": _shares}


def _remedy(condition: ConditionResult, part: str | None, missing: Decimal | None, leaves: Iterable[Node]) -> Remedy:
    if missing is None:
        return Remedy(condition, part, None)
    leaves = list(leaves)
    able = sorted((found for leaf in leaves if (found := steps(leaf))), key=lambda found: -found[-1].gain)
    size, reach = 0, Decimal(0)
    while reach < missing and size < len(able):
        reach += able[size][-1].gain
        size += 1
    if reach < missing:
        unbounded = any(leaf.value.pointed and leaf.max is None and not leaf.not_arising for leaf in leaves)
        return Remedy(condition, part, missing, open=unbounded)
    enough = [
        chosen
        for chosen in islice(combinations(able, size), _MOST_COMBINATIONS)
        if sum((found[-1].gain for found in chosen), Decimal(0)) >= missing
    ]
    sets = tuple(_least(chosen, missing) for chosen in enough[:MOST_SETS])
    return Remedy(condition, part, missing, sets, len(enough) - len(sets))


def _least(chosen: Sequence[list[Step]], missing: Decimal) -> tuple[Step, ...]:
    """Of each item the smallest change that still closes the gap together with the others."""
    picked = [found[-1] for found in chosen]
    for position, found in enumerate(chosen):
        others = sum((step.gain for place, step in enumerate(picked) if place != position), Decimal(0))
        picked[position] = next(step for step in found if others + step.gain >= missing)
    return tuple(picked)
