"""Conditions of recognition, one function per kind. A condition that nothing can mend any more is not met, even while
other results are still unknown."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction

from ctcpl_cli.assess.leaders import counting
from ctcpl_cli.assess.tree import ConditionResult, CriterionResult, Value
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Condition


def judge(
    condition: Condition, dossier: Dossier, regime: Regime, total: Value, criteria: Sequence[CriterionResult]
) -> ConditionResult:
    """One condition of the regime, judged."""
    return _KINDS[str(condition.kind)](condition, dossier, regime, total, criteria)


def _total(
    condition: Condition, dossier: Dossier, regime: Regime, total: Value, criteria: Sequence[CriterionResult]
) -> ConditionResult:
    required = condition.value or Decimal(0)
    met: bool | None = None
    if total.points is not None:
        met = total.points >= required
    elif total.ceiling is not None and total.ceiling < required:
        met = False
    return ConditionResult(condition, met, total.points, required, regime.cite_condition(condition))


def _criterion_share(
    condition: Condition, dossier: Dossier, regime: Regime, total: Value, criteria: Sequence[CriterionResult]
) -> ConditionResult:
    required = condition.value or Decimal(0)
    short = tuple(
        criterion.id for criterion in criteria if below_share(criterion.value.ceiling, criterion.max, required)
    )
    unknown = any(criterion.points is None or criterion.max is None for criterion in criteria)
    met = False if short else None if unknown else True
    return ConditionResult(condition, met, short, required, regime.cite_condition(condition))


def below_share(points: Decimal | None, maximum: Decimal | None, share: Decimal) -> bool:
    """Whether points are under a share (percent) of the maximum, compared exactly; unknown is not under."""
    return points is not None and maximum is not None and Fraction(points) * 100 < Fraction(maximum) * Fraction(share)


def _leaders(
    condition: Condition, dossier: Dossier, regime: Regime, total: Value, criteria: Sequence[CriterionResult]
) -> ConditionResult:
    counted = counting(dossier)
    citation = regime.cite_condition(condition)
    if counted is None:
        return ConditionResult(condition, None, None, 0, citation)
    certain, unsure = counted
    met = False if certain else None if unsure else True
    return ConditionResult(condition, met, len(certain) if met is not None else None, 0, citation)


_KINDS: dict[str, Callable[..., ConditionResult]] = {
    "total_min": _total,
    "criterion_share_min": _criterion_share,
    "no_leader_sanction": _leaders,
}
