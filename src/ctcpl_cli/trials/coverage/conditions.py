"""What must be tried of each condition: under, at and over its limit; sanctions that count and those that do not."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction

from ctcpl_cli.assess import ConditionResult
from ctcpl_cli.assess.conditions import indicator_answers
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Condition, Criterion, Indicator
from ctcpl_cli.regime.results import form
from ctcpl_cli.trials.coverage.attainable import attainable
from ctcpl_cli.trials.coverage.boundary import Boundary, Shown
from ctcpl_cli.trials.coverage.limits import Point, points
from ctcpl_cli.trials.coverage.rules import HUNDRED, share
from ctcpl_cli.trials.coverage.sanctions import sanctions


def boundaries(regime: Regime) -> Iterator[Boundary]:
    """Those of every condition, in order."""
    for condition in regime.file.conditions:
        yield from _KINDS[str(condition.kind)](condition, regime)


def _total(condition: Condition, regime: Regime) -> Iterator[Boundary]:
    table = condition.value if isinstance(condition.value, dict) else {"": condition.value}
    for name, limit in table.items():
        for point in points([limit] if limit is not None else [], regime.total_max):

            def reached(result: ConditionResult, shown: Shown, name: str = name, point: Point = point) -> bool:
                unit, total = shown.assessment.dossier.unit, shown.assessment.points
                right = not name or (unit is not None and unit.class_ == name)
                return right and total is not None and point.holds(Fraction(total))

            what = f"total_{point.what}" if not name else f"class_{point.what}"
            yield _boundary(condition, what, reached, limit=point.limit, name=name)
    if isinstance(condition.value, dict):
        yield _boundary(condition, "no_class", lambda result, shown: result.required is None)


def _criteria(condition: Condition, regime: Regime) -> Iterator[Boundary]:
    for criterion in regime.file.criteria:
        if not form(criterion).points or not criterion.max:
            continue
        for point in _shares(criterion, condition.limit(None) or Decimal(0)):

            def reached(_: ConditionResult, shown: Shown, name: str = str(criterion.id), point: Point = point) -> bool:
                return _share_holds(shown.criterion(name).points, shown.criterion(name).max, point)

            yield _boundary(condition, f"share_{point.what}", reached, limit=point.limit, part=str(criterion.id))


def _indicators(condition: Condition, regime: Regime) -> Iterator[Boundary]:
    required = condition.limit(None) or Decimal(0)
    for indicator in regime.file.indicators():
        name = str(indicator.id)
        if form(indicator).points and indicator.max:
            for point in _shares(indicator, required):

                def reached(_: ConditionResult, shown: Shown, name: str = name, point: Point = point) -> bool:
                    return _share_holds(shown.nodes[name].points, shown.nodes[name].max, point)

                yield _boundary(condition, f"share_{point.what}", reached, limit=point.limit, part=name)
        elif form(indicator).points:
            for what, answer in (("proven", True), ("unproven", None)):

                def told(_: ConditionResult, shown: Shown, name: str = name, answer: bool | None = answer) -> bool:
                    known = shown.nodes[name].points is not None
                    return known and indicator_answers(shown.assessment.criteria, required)[name] is answer

                yield _boundary(condition, what, told, limit=required, part=name)


def _satisfaction(condition: Condition, regime: Regime) -> Iterator[Boundary]:
    for point in points([condition.limit(None) or Decimal(0)], HUNDRED):

        def reached(result: ConditionResult, shown: Shown, point: Point = point) -> bool:
            asked = shown.assessment.dossier.satisfaction
            found = share(asked) if asked is not None and result.met is not None else None
            return found is not None and point.holds(found)

        yield _boundary(condition, f"satisfied_{point.what}", reached, limit=point.limit)


def _communes(condition: Condition, regime: Regime) -> Iterator[Boundary]:
    for what, met in (("all_pass", True), ("one_fails", False), ("one_unknown", None)):
        yield _boundary(condition, what, lambda result, shown, met=met: result.met is met)  # type: ignore[misc]


def _shares(part: Criterion | Indicator, required: Decimal) -> Iterator[Point]:
    """The places around a share of the most points, without those where no points of the part lie."""
    found, most = attainable(part), Fraction(part.max or 1)
    for point in points([required], HUNDRED):
        if found is None or any(point.holds(Fraction(value) * 100 / most) for value in found):
            yield point


def _share_holds(found: Decimal | None, most: Decimal | None, point: Point) -> bool:
    return found is not None and bool(most) and point.holds(Fraction(found) * 100 / Fraction(most or 1))


def _boundary(
    condition: Condition, what: str, reached: Callable[[ConditionResult, Shown], bool], **facts: object
) -> Boundary:
    name = str(condition.id)

    def shows(shown: Shown) -> bool:
        result = shown.condition(name)
        return result is not None and reached(result, shown)

    return Boundary("condition", name, what, shows, facts)


def _sanctions(condition: Condition, regime: Regime) -> Iterator[Boundary]:
    for what, facts, reached in sanctions(condition):
        yield _boundary(condition, what, reached, **facts)


_KINDS: dict[str, Callable[[Condition, Regime], Iterator[Boundary]]] = {
    "total_min": _total,
    "criterion_share_min": _criteria,
    "indicator_share_min": _indicators,
    "satisfaction_min": _satisfaction,
    "no_leader_sanction": _sanctions,
    "all_communes_pass": _communes,
}
