"""What must hold for any facts."""

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ctcpl_cli.assess import assess
from ctcpl_cli.assess.advice import remedies
from ctcpl_cli.dossier.models import Dossier, Facts, IndicatorFacts, ItemFacts, Leaders
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Item

QUARTERS = st.integers(0, 40).map(lambda quarters: Decimal(quarters) / 4)
FEW = st.integers(0, 12)


def facts_for(node: Item) -> st.SearchStrategy[dict[str, Any]]:
    """Facts that one rule takes."""
    rule = node.rule
    assert rule is not None and node.max is not None
    points = st.integers(0, int(node.max * 4)).map(lambda quarters: Decimal(quarters) / 4)
    if rule.kind == "choice":
        return st.sampled_from([{"choice": option.id} for option in rule.options])
    if rule.kind == "met":
        return st.booleans().map(lambda met: {"met": met})
    if rule.kind == "count":
        return st.tuples(FEW, points).map(
            lambda p: {"count": p[0]} | ({} if p[0] >= 4 else {"points": p[1], "reason": "r"})
        )
    if rule.kind == "ratio":
        pairs = st.integers(1, 12).flatmap(lambda d: st.tuples(st.integers(0, d), st.just(d), points))
        return pairs.map(
            lambda p: (
                {"numerator": Decimal(p[0]), "denominator": Decimal(p[1])}
                | ({"points": p[2], "reason": "r"} if 90 * p[1] <= 100 * p[0] < 100 * p[1] else {})
            )
        )
    return points.map(lambda value: {"points": value, "reason": "r"})


@st.composite
def dossiers(draw: st.DrawFn, regime: Regime) -> dict[str, dict[str, Any]]:
    """Facts for every rule of the regime, by id."""
    return {name: draw(facts_for(node)) for name, node in regime.rule_nodes.items()}


def dossier_of(regime: Regime, facts: dict[str, dict[str, Any]]) -> Dossier:
    indicators = {}
    for name, indicator in regime.indicators.items():
        if indicator.items:
            items = {
                str(item.id): ItemFacts(**facts[str(item.id)]) for item in indicator.items if str(item.id) in facts
            }
            indicators[name] = IndicatorFacts(items=items)
        elif name in facts:
            indicators[name] = IndicatorFacts(**facts[name])
    return Dossier(year=2024, indicators=indicators, leaders=Leaders(sanctions=()))


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_points_never_leave_their_range(data: st.DataObject, qd25: Regime) -> None:
    result = assess(dossier_of(qd25, data.draw(dossiers(qd25))), qd25)
    assert result.points is not None and 0 <= result.points <= 100
    for criterion in result.criteria:
        assert criterion.points is not None and criterion.max is not None and 0 <= criterion.points <= criterion.max
        for node in criterion.indicators:
            assert node.points is not None and node.max is not None and 0 <= node.points <= node.max
    assert result.points == sum(leaf.points or 0 for leaf in result.leaves())


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_more_of_a_good_fact_never_lowers_points(data: st.DataObject, qd25: Regime) -> None:
    denominator = data.draw(st.integers(1, 50))
    low = data.draw(st.integers(0, denominator))
    high = data.draw(st.integers(low, denominator))
    law = qd25.rule_nodes["2.5"]

    def points(numerator: int) -> Decimal | None:
        pair = {"numerator": Decimal(numerator), "denominator": Decimal(denominator)}
        return assess(dossier_of(qd25, {"2.5": pair}), qd25).criteria[1].indicators[4].points

    before, after = points(low), points(high)
    assert law.rule is not None
    if before is not None and after is not None:
        assert after >= before


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_the_order_of_keys_never_matters(data: st.DataObject, qd25: Regime) -> None:
    facts = data.draw(dossiers(qd25))
    shuffled = data.draw(st.permutations(list(facts)))
    first = assess(dossier_of(qd25, facts), qd25)
    second = assess(dossier_of(qd25, {name: dict(reversed(facts[name].items())) for name in shuffled}), qd25)
    assert (first.points, first.verdict, first.unverified) == (second.points, second.verdict, second.unverified)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_the_advice_applied_gives_pass(data: st.DataObject, qd25: Regime) -> None:
    facts = data.draw(dossiers(qd25))
    for _ in range(data.draw(st.integers(0, 10))):
        name = data.draw(st.sampled_from(sorted(facts)))
        facts[name] = (
            {"choice": "a"} if "choice" in facts[name] else {"met": True} if "met" in facts[name] else facts[name]
        )
    result = assess(dossier_of(qd25, facts), qd25)
    found = remedies(result)
    assert bool(found) == (result.verdict == "fail")
    best: dict[str, tuple[Decimal, dict[str, Any]]] = {}
    for remedy in found:
        if not remedy.sets:
            return
        for step in data.draw(st.sampled_from(remedy.sets)):
            assert step.node.points is not None and step.node.max is not None and step.node.points < step.node.max
            if step.gain >= best.get(step.node.id, (Decimal(0), {}))[0]:
                best[step.node.id] = (step.gain, dict(step.better.changes))
    for name, (_, changes) in best.items():
        facts[name] = {key: value for key, value in (facts[name] | changes).items() if value is not None}
    assert assess(dossier_of(qd25, facts), qd25).verdict == "pass"


@settings(max_examples=60, deadline=None)
@given(data=st.data(), given_points=QUARTERS)
def test_an_unknown_item_makes_all_above_it_unknown(data: st.DataObject, given_points: Decimal, qd25: Regime) -> None:
    facts = data.draw(dossiers(qd25))
    name = data.draw(st.sampled_from(sorted(facts)))
    del facts[name]
    result = assess(dossier_of(qd25, facts), qd25)
    criterion = next(criterion for criterion in result.criteria if name.startswith(f"{criterion.id}."))
    assert (result.points, criterion.points, result.verdict) == (None, None, "incomplete")
    assert isinstance(Facts(points=given_points).points, Decimal)
