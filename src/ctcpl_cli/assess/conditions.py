"""Conditions of recognition, one function per kind. A condition that nothing can mend any more is not met, even while
other results are still unknown."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ctcpl_cli.assess.leaders import counting
from ctcpl_cli.assess.tree import Commune, ConditionResult, CriterionResult, Node, Value
from ctcpl_cli.dossier.models import Dossier, Satisfaction
from ctcpl_cli.figures import cut_percent
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Condition
from ctcpl_cli.regime.rules import Fault, quantities

_EVERYBODY = 100
Actual = Decimal | int | tuple[str, ...] | None
Answer = tuple[bool | None, Actual, Decimal | int | None]
"""Whether it is met, what was found, what is required."""


@dataclass(frozen=True, slots=True, eq=False)
class Grounds:
    """What conditions are judged by. ``communes`` are those beside a district's file; None where nobody has looked."""

    dossier: Dossier
    regime: Regime
    total: Value
    criteria: Sequence[CriterionResult]
    communes: Sequence[Commune] | None


def judge(condition: Condition, grounds: Grounds) -> ConditionResult:
    """One condition of the regime, judged."""
    met, actual, required = _KINDS[str(condition.kind)](condition, grounds)
    return ConditionResult(condition, met, actual, required, grounds.regime.cite_source(condition.source))


def _total(condition: Condition, grounds: Grounds) -> Answer:
    unit, total = grounds.dossier.unit, grounds.total
    required = condition.limit(unit.class_ if unit is not None else None)
    met: bool | None = None
    if required is not None and total.points is not None:
        met = total.points >= required
    elif required is not None and total.ceiling is not None and total.ceiling < required:
        met = False
    return met, total.points, required


def _criterion_share(condition: Condition, grounds: Grounds) -> Answer:
    required = _share(condition)
    scored = [criterion for criterion in grounds.criteria if criterion.value.pointed]
    short = tuple(criterion.id for criterion in scored if below_share(criterion.value.ceiling, criterion.max, required))
    unknown = any(criterion.points is None or criterion.max is None for criterion in scored)
    return False if short else None if unknown else True, short, required


def _indicator_share(condition: Condition, grounds: Grounds) -> Answer:
    required = _share(condition)
    answers = indicator_answers(grounds.criteria, required)
    short = tuple(name for name, answer in answers.items() if answer is False)
    return False if short else None if None in answers.values() else True, short, required


def indicator_answers(criteria: Sequence[CriterionResult], required: Decimal) -> dict[str, bool | None]:
    """Whether each indicator that gives points reaches a share (percent) of its maximum; None where that is unknown."""
    return {
        node.id: _reaches(node, _most(node, criterion), required)
        for criterion in criteria
        for node in criterion.indicators
        if node.value.pointed
    }


def _reaches(node: Node, most: Decimal | None, required: Decimal) -> bool | None:
    """Whether an indicator reaches the share of its maximum. ``most``: what that maximum cannot be above.

    Points above that contradict the others and prove nothing.
    """
    if below_share(node.value.ceiling, node.max, required):
        return False
    if node.points is None or most is None or node.points > most:
        return None
    return None if below_share(node.points, most, required) else True


def _most(node: Node, criterion: CriterionResult) -> Decimal | None:
    """The maximum of an indicator or, where nobody knows it, the most it can be.

    The maxima of a criterion add up to its own, and none is below the points that were given.
    """
    if node.max is not None or criterion.max is None:
        return node.max
    others = [other for other in criterion.indicators if other is not node and other.value.pointed]
    taken = [other.max if other.max is not None else max(other.points or Decimal(0), Decimal(0)) for other in others]
    return criterion.max - sum(taken, Decimal(0))


def below_share(points: Decimal | None, maximum: Decimal | None, share: Decimal) -> bool:
    """Whether points are under a share (percent) of the maximum, compared exactly; unknown is not under."""
    return points is not None and maximum is not None and Fraction(points) * 100 < Fraction(maximum) * Fraction(share)


def _satisfaction(condition: Condition, grounds: Grounds) -> Answer:
    required, asked = _share(condition), grounds.dossier.satisfaction
    if asked is None or any(satisfaction_faults(asked)):
        return None, None, required
    assert asked.numerator is not None and asked.denominator is not None
    exact = Fraction(asked.numerator) * 100 / Fraction(asked.denominator)
    return exact >= Fraction(required), cut_percent(asked.numerator, asked.denominator), required


def satisfaction_faults(asked: Satisfaction) -> Iterator[Fault]:
    """What is missing or wrong in the two figures."""
    yield from quantities.missing(asked, "numerator", "denominator")
    yield from quantities.ratio(asked)


def _leaders(condition: Condition, grounds: Grounds) -> Answer:
    counted = counting(grounds.dossier, condition)
    if counted is None:
        return None, None, 0
    certain, unsure = counted
    met = False if certain else None if unsure else True
    return met, len(certain) if met is not None else None, 0


def _communes(condition: Condition, grounds: Grounds) -> Answer:
    """Where no commune has a dossier, nobody knows."""
    if not grounds.communes:
        return None, None, _EVERYBODY
    failing = tuple(commune.name for commune in grounds.communes if commune.verdict == "fail")
    passed = all(commune.verdict == "pass" for commune in grounds.communes)
    return False if failing else True if passed else None, failing, _EVERYBODY


def _share(condition: Condition) -> Decimal:
    return condition.limit(None) or Decimal(0)


_KINDS: dict[str, Callable[[Condition, Grounds], Answer]] = {
    "total_min": _total,
    "criterion_share_min": _criterion_share,
    "indicator_share_min": _indicator_share,
    "satisfaction_min": _satisfaction,
    "no_leader_sanction": _leaders,
    "all_communes_pass": _communes,
}
