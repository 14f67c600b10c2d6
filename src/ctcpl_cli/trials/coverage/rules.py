"""What must be tried of each rule: every band and its edges, every alternative, met and not met, the least and most."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from ctcpl_cli.dossier.models import Facts
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Indicator, Item, Rule
from ctcpl_cli.regime.results import bound, form
from ctcpl_cli.regime.rules import Share, bands
from ctcpl_cli.trials.coverage.boundary import Boundary, Shown
from ctcpl_cli.trials.coverage.limits import points

Need = tuple[str, dict[str, object], Callable[[Facts], bool]]
HUNDRED = Decimal(100)
_HALF = Fraction(1, 2)


def boundaries(regime: Regime) -> Iterator[Boundary]:
    """Those of every indicator and item, in order."""
    for criterion in regime.file.criteria:
        for indicator in criterion.indicators:
            most = bound(indicator, criterion.max)
            yield from _of_node(indicator, most)
            for item in indicator.items:
                yield from _of_node(item, bound(item, most))


def share(facts: Share) -> Fraction | None:
    """The ratio of the facts in percent, where it can be formed."""
    if facts.numerator is None or not facts.denominator:
        return None
    return Fraction(facts.numerator) * 100 / Fraction(facts.denominator)


def _of_node(law: Item, most: Decimal | None) -> Iterator[Boundary]:
    name = str(law.id)
    gives = law.not_arising.gives if law.not_arising is not None else None
    if gives is not None and (gives != "full" or law.max is not None or not form(law).points):
        yield Boundary("node", name, "not_arising", lambda shown: _did_not_arise(shown, name))
    if law.rule is not None and not (isinstance(law, Indicator) and law.items):
        for what, facts, holds in _KINDS[str(law.rule.kind)](law.rule, most):
            yield Boundary("node", name, what, lambda shown, holds=holds: _holds(shown, name, holds), facts)  # type: ignore[misc]
        if law.rule.kind == "declared" and law.rule.step:
            yield Boundary("node", name, "off_step", lambda shown: _refused(shown, name), {"step": law.rule.step})


def _did_not_arise(shown: Shown, name: str) -> bool:
    node = shown.node(name)
    return node is not None and node.value.known and node.stated is not None and bool(node.stated.not_arising)


def _refused(shown: Shown, name: str) -> bool:
    """Whether points between two steps were refused."""
    node = shown.node(name)
    return node is not None and any(fault.kind == "points_off_step" for fault in node.faults)


def _holds(shown: Shown, name: str, holds: Callable[[Facts], bool]) -> bool:
    """Whether facts that gave a known result stand there."""
    node = shown.node(name)
    if node is None or not node.value.known or node.not_arising or node.stated is None:
        return False
    return holds(node.stated)


def _ratio(rule: Rule, most: Decimal | None) -> Iterator[Need]:
    for point in points(_limits(rule), HUNDRED):
        yield point.what, {**point.facts, "unit": "%"}, lambda facts, point=point: _in(point.holds, share(facts))  # type: ignore[misc]
    yield from _unseen(rule, share)


def _count(rule: Rule, most: Decimal | None) -> Iterator[Need]:
    for point in points(_limits(rule), whole=True):
        yield point.what, {**point.facts, "unit": ""}, lambda facts, point=point: _in(point.holds, _counted(facts))  # type: ignore[misc]
    yield from _unseen(rule, _counted)


def _unseen(rule: Rule, value: Callable[[Facts], Fraction | None]) -> Iterator[Need]:
    """Bands that nobody has seen give the points typed in."""
    for position, band in enumerate(rule.bands):
        if band.points is None:
            unit = "%" if rule.kind == "ratio" else ""

            def holds(facts: Facts, position: int = position) -> bool:
                found = value(facts)
                return found is not None and facts.points is not None and bands.reached(rule.bands, found) == position

            yield "typed", {"limit": band.lower, "unit": unit}, holds


def _choice(rule: Rule, most: Decimal | None) -> Iterator[Need]:
    for option in rule.options:
        yield "option", {"id": str(option.id)}, lambda facts, id_=str(option.id): facts.choice == id_  # type: ignore[misc]


def _met(rule: Rule, most: Decimal | None) -> Iterator[Need]:
    yield "is_met", {}, lambda facts: facts.met is True
    yield "is_not_met", {}, lambda facts: facts.met is False


def _declared(rule: Rule, most: Decimal | None) -> Iterator[Need]:
    """Between 0 and the most: points that no coarser step would reach."""
    yield "no_points", {}, lambda facts: facts.points == 0
    if most and (rule.step is None or rule.step < most):
        yield "some_points", {"max": most}, lambda facts: 0 < (facts.points or 0) < most and _odd(facts, rule.step)
    if most:
        yield "most_points", {"max": most}, lambda facts: facts.points == most


def _odd(facts: Facts, step: Decimal | None) -> bool:
    return not step or (facts.points or Decimal(0)) / step % 2 == 1


def _proportional(rule: Rule, most: Decimal | None) -> Iterator[Need]:
    yield "no_share", {}, lambda facts: share(facts) == 0
    yield "full_share", {}, lambda facts: share(facts) == 100
    if most:
        yield "half_up", {}, lambda facts: _rest(facts, most) == _HALF
        yield "rounded_down", {}, lambda facts: 0 < (_rest(facts, most) or 0) < _HALF


def _rest(facts: Facts, most: Decimal) -> Fraction | None:
    """What stands behind the second decimal of the points, as a part of a hundredth."""
    exact = share(facts)
    return None if exact is None else exact * Fraction(most) % 1


def _limits(rule: Rule) -> Sequence[Decimal]:
    if rule.at_least is not None and not rule.bands:
        return [rule.at_least]
    return [band.lower for band in rule.bands if band.lower is not None]


def _counted(facts: Facts) -> Fraction | None:
    return None if facts.count is None else Fraction(facts.count)


def _in(holds: Callable[[Fraction], bool], value: Fraction | None) -> bool:
    return value is not None and holds(value)


_KINDS: dict[str, Callable[[Rule, Decimal | None], Iterator[Need]]] = {
    "choice": _choice,
    "ratio": _ratio,
    "count": _count,
    "met": _met,
    "proportional": _proportional,
    "declared": _declared,
}
