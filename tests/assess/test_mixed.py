"""Regimes in which some nodes give points and others are met or not."""

from decimal import Decimal

import pytest

from ctcpl_cli.assess import Assessment, assess
from ctcpl_cli.assess.advice import remedies, unmet
from ctcpl_cli.assess.words import unmet_reasons, why_not
from ctcpl_cli.regime import Regime
from tests.assess.conftest import dossier_of, regime_of

MIXED = """ctcpl: 1
id: demo
title: demo
years: {from: 2024, to: 2024}
method: points
unit_kinds: [xa]
conditions:
  - {id: total, kind: total_min, value: 3}
  - {id: each, kind: criterion_share_min, value: 50}
criteria:
  - id: "1"
    name: first
    max: 4
    indicators:
      - id: "1.1"
        name: a
        max: 3
        items:
          - {id: "1.1.1", name: b, max: 3, rule: {kind: met}}
          - {id: "1.1.2", name: c, rule: {kind: ratio, numerator: n, denominator: d, at_least: 80}}
          - id: "1.1.3"
            name: d
            max: 0
            rule: {kind: choice, options: [{id: a, label: kept, points: 0}, {id: b, label: off, points: -0.25}]}
      - {id: "1.2", name: e, max: 1, rule: {kind: declared, step: 0.25}}
  - id: "2"
    name: second
    indicators:
      - {id: "2.1", name: f, not_arising: {gives: full}, rule: {kind: count, count: n, at_least: 2}}
"""


@pytest.fixture(scope="module")
def regime() -> Regime:
    return regime_of(MIXED)


def judged(
    regime: Regime, *, met: str = "true", numerator: str = "4", choice: str = "a", count: str = "2"
) -> Assessment:
    return assess(
        dossier_of(f"""ctcpl: 1
year: 2024
indicators:
  "1.1":
    items:
      "1.1.1": {{met: {met}}}
      "1.1.2": {{numerator: {numerator}, denominator: 5}}
      "1.1.3": {{choice: {choice}}}
  "1.2": {{points: 1, reason: r}}
  "2.1": {{count: {count}}}
"""),
        regime,
    )


def test_a_level_has_points_and_is_met_by_the_parts_below_it(regime: Regime) -> None:
    result = judged(regime)
    first, second = result.criteria
    assert (first.value.points, first.value.met) == (Decimal(4), True)
    assert (second.value.points, second.value.met, second.value.pointed) == (None, True, False)
    assert (result.points, result.value.met, result.verdict) == (Decimal(4), True, "pass")
    plain = first.indicators[1]
    assert (plain.points, plain.value.met, plain.value.marked) == (Decimal(1), None, False)


@pytest.mark.parametrize(
    ("facts", "points", "met", "verdict"),
    [
        ({"numerator": "3"}, "4", False, "fail"),
        ({"count": "1"}, "4", False, "fail"),
        ({"count": "1", "numerator": ""}, "4", False, "incomplete"),
        ({"numerator": ""}, "4", None, "incomplete"),
        ({"met": "false"}, "1", True, "fail"),
        ({"met": ""}, None, True, "incomplete"),
        ({"choice": "b"}, "3.75", True, "pass"),
        ({"choice": "b", "met": "false"}, "0.75", True, "fail"),
    ],
)
def test_the_verdict_needs_conditions_and_everything_that_is_met_or_not(
    regime: Regime, facts: dict[str, str], points: str | None, met: bool | None, verdict: str
) -> None:
    result = judged(regime, **facts)
    assert result.points == (None if points is None else Decimal(points))
    assert (result.value.met, result.verdict) == (met, verdict)


def test_a_deduction_takes_points_off_its_indicator(regime: Regime) -> None:
    node = judged(regime, choice="b", met="false").criteria[0].indicators[0]
    assert [item.points for item in node.items] == [Decimal(0), None, Decimal("-0.25")]
    assert node.points == Decimal("-0.25")


def test_a_criterion_without_points_falls_short_of_no_share(regime: Regime) -> None:
    share = judged(regime).conditions[1]
    assert (share.met, share.actual) == (True, ())


def test_what_did_not_arise_counts_as_met(regime: Regime) -> None:
    text = 'ctcpl: 1\nyear: 2024\nindicators: {"2.1": {not_arising: true, note: n}}\n'
    assert assess(dossier_of(text), regime).criteria[1].value.met is True


def test_what_is_not_met_is_told_with_its_smallest_change(regime: Regime) -> None:
    result = judged(regime, numerator="2", count="0")
    assert why_not(result, "en") == ["indicator 1.1, 2.1 not met"]
    assert unmet_reasons(result, "en") == [
        "indicator 1.1 not met: 1.1.2: 2/5 = 40%, below 80%",
        "indicator 2.1 not met: count 0, below 2",
    ]
    changes = [(node.id, dict(better.changes) if better else None) for node, better in unmet(result)]
    assert changes == [("1.1.2", {"numerator": Decimal(4)}), ("2.1", {"count": 2})]
    assert remedies(result) == ()


def test_advice_on_points_may_undo_a_deduction(regime: Regime) -> None:
    result = judged(regime, met="false", choice="b")
    (total, share) = remedies(result)
    assert (total.missing, share.part, share.missing) == (Decimal("2.25"), "1", Decimal("1.25"))
    assert [[step.node.id for step in found] for found in total.sets] == [["1.1.1"]]


def test_the_council_cannot_give_points_to_what_is_met_or_not(regime: Regime) -> None:
    text = """ctcpl: 1
year: 2024
indicators: {"2.1": {count: 2}}
appraisal: {minutes: {number: 1, date: 2025-01-20}, items: {"2.1": {points: 1, reason: r}}}
"""
    node = assess(dossier_of(text), regime).criteria[1].indicators[0]
    assert node.value.met is None and not node.value.known
    assert "foreign_fact" in {fault.kind for fault in node.appraisal_faults}


POINTS_BEHIND = MIXED.replace("method: points", "method: all_met")


@pytest.mark.parametrize(("met", "verdict"), [("true", "pass"), ("false", "fail"), ("", "incomplete")])
def test_in_a_regime_of_met_or_not_points_count_through_conditions(met: str, verdict: str) -> None:
    assert judged(regime_of(POINTS_BEHIND), met=met).verdict == verdict


@pytest.mark.parametrize(("points", "given"), [("-0.25", "-0.25"), ("-0.5", None), ("0", "0")])
def test_the_council_may_give_a_deduction_as_points(regime: Regime, points: str, given: str | None) -> None:
    text = f"""ctcpl: 1
year: 2024
indicators: {{"1.1": {{items: {{"1.1.3": {{choice: a}}}}}}}}
appraisal: {{minutes: {{number: 1, date: 2025-01-20}}, items: {{"1.1.3": {{points: {points}, reason: r}}}}}}
"""
    item = assess(dossier_of(text), regime).criteria[0].indicators[0].items[2]
    assert item.points == (None if given is None else Decimal(given))
