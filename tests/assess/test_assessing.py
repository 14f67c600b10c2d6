"""From facts to the verdict: thresholds, layers, what is unknown."""

from decimal import Decimal

import pytest

from ctcpl_cli.assess import assess
from ctcpl_cli.regime import Regime
from tests.assess.conftest import HEAD, dossier_of, regime_of

LEADERS = "  - {id: leaders, kind: no_leader_sanction}\n"
TWO = (
    HEAD.replace("criteria:\n", LEADERS + "criteria:\n")
    + """  - id: "1"
    name: first
    max: 6
    indicators:
      - {id: "1.1", name: a, max: 6, rule: {kind: declared, step: 0.25}}
  - id: "2"
    name: second
    max: 4
    indicators:
      - id: "2.1"
        name: b
        max: 4
        not_arising: {gives: 3}
        items:
          - id: "2.1.1"
            name: c
            max: 1
            rule: {kind: choice, options: [{id: a, label: yes, points: 1}, {id: b, label: no, points: 0}]}
          - {id: "2.1.2", name: d, max: 3, rule: {kind: declared, step: 0.25}}
"""
)


@pytest.fixture(scope="module")
def regime() -> Regime:
    return regime_of(TWO)


def facts(first: str, second: str, leaders: str = "{sanctions: []}", rest: str = "") -> str:
    return f"""ctcpl: 1
year: 2024
indicators:
  "1.1": {{points: {first}, reason: r}}
  "2.1": {{items: {{"2.1.1": {{choice: a}}, "2.1.2": {{points: {second}, reason: r}}}}}}
leaders: {leaders}
{rest}"""


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        ("5", "2", "pass"),
        ("4.75", "2", "fail"),
        ("5.25", "2", "pass"),
        ("6", "1", "pass"),
        ("6", "0.75", "fail"),
        ("6", "1.25", "pass"),
        ("2.75", "3", "fail"),
    ],
)
def test_total_and_share_at_their_limits(regime: Regime, first: str, second: str, verdict: str) -> None:
    assert assess(dossier_of(facts(first, second)), regime).verdict == verdict


@pytest.mark.parametrize(("first", "met"), [("2.75", False), ("3", True), ("3.25", True)])
def test_half_of_a_criterion_is_enough(regime: Regime, first: str, met: bool) -> None:
    result = assess(dossier_of(facts(first, "3")), regime)
    share = next(condition for condition in result.conditions if condition.id == "each")
    assert share.met is met
    assert share.actual == (() if met else ("1",))


def test_incomplete_wins_over_fail_and_broken_conditions_show(regime: Regime) -> None:
    text = facts("1", "3", "{sanctions: []}").replace('"2.1.1": {choice: a}', '"2.1.1": {choice: }')
    result = assess(dossier_of(text), regime)
    assert result.verdict == "incomplete"
    assert result.points is None
    assert [condition.met for condition in result.conditions] == [False, False, True]


def test_without_leaders_that_condition_is_unknown(regime: Regime) -> None:
    result = assess(dossier_of(facts("5", "2", "")), regime)
    assert (result.verdict, result.points) == ("incomplete", Decimal(8))


def test_not_arising_gives_what_the_regime_says(regime: Regime) -> None:
    text = facts("6", "2").replace(
        '{items: {"2.1.1": {choice: a}, "2.1.2": {points: 2, reason: r}}}', "{not_arising: true, note: n}"
    )
    result = assess(dossier_of(text), regime)
    indicator = result.criteria[1].indicators[0]
    assert (indicator.points, indicator.not_arising, result.points) == (Decimal(3), True, Decimal(9))
    assert all(item.not_arising and item.points is None for item in indicator.items)


COUNCIL = "appraisal: {minutes: {number: 1/BB, date: 2025-01-20}, items: {%s}}"


def test_the_council_s_points_are_the_ones_that_count(regime: Regime) -> None:
    text = facts("6", "3", rest=COUNCIL % '"1.1": {points: 2, reason: r}')
    result = assess(dossier_of(text), regime)
    node = result.criteria[0].indicators[0]
    assert (result.layer, node.points, node.own.points, node.changed) == ("council", Decimal(2), Decimal(6), True)
    assert (result.points, result.own.points, result.verdict) == (Decimal(6), Decimal(10), "fail")


def test_an_appraisal_without_minutes_does_not_count(regime: Regime) -> None:
    text = facts("6", "3", rest='appraisal: {items: {"1.1": {points: 2, reason: r}}}')
    result = assess(dossier_of(text), regime)
    assert (result.layer, result.points) == ("self", Decimal(10))


def test_the_council_may_take_away_what_did_not_arise(regime: Regime) -> None:
    text = facts("6", "2").replace(
        '{items: {"2.1.1": {choice: a}, "2.1.2": {points: 2, reason: r}}}', "{not_arising: true, note: n}"
    )
    both = COUNCIL % '"2.1.1": {choice: b, reason: r}, "2.1.2": {points: 0.5, reason: r}'
    result = assess(dossier_of(text + both), regime)
    indicator = result.criteria[1].indicators[0]
    assert (indicator.points, indicator.own.points, indicator.not_arising) == (Decimal("0.5"), Decimal(3), False)
    one = assess(dossier_of(text + COUNCIL % '"2.1.1": {choice: b, reason: r}'), regime)
    assert one.criteria[1].points is None


def test_the_council_may_find_that_nothing_arose(regime: Regime) -> None:
    result = assess(dossier_of(facts("6", "1", rest=COUNCIL % '"2.1": {not_arising: true, reason: r}')), regime)
    indicator = result.criteria[1].indicators[0]
    assert (indicator.points, indicator.own.points) == (Decimal(3), Decimal(2))


def test_items_under_an_indicator_with_a_rule_make_it_unknown(regime: Regime) -> None:
    text = facts("6", "3").replace(
        '"1.1": {points: 6, reason: r}', '"1.1": {points: 6, reason: r, items: {"1.1.1": {points: 1}}}'
    )
    assert assess(dossier_of(text), regime).criteria[0].points is None


def test_results_name_every_unseen_number_they_rest_on(qd25: Regime) -> None:
    facts = '"2.5": {numerator: 9, denominator: 12}, "2.2": {not_arising: true, note: n}'
    text = f"ctcpl: 1\nyear: 2024\nindicators: {{{facts}}}\n"
    named = assess(dossier_of(text), qd25).unverified
    assert {"2.1.max", "2.1.1.max", "2.5.max", "3.max", "2.2.not_arising"} <= set(named)
    assert not {"1.max", "2.max", "1.1.max", "1.1.1.max", "1.2.max", "2.5.bands.70", "total.value"} & set(named)
    full = assess(dossier_of(text.replace("9", "12", 1)), qd25).unverified
    assert "2.5.bands.100" in full


@pytest.mark.parametrize(
    ("minutes", "layer"),
    [
        ("{number: , date: }", "self"),
        ("{}", "self"),
        ("", "self"),
        ("{number: 1/BB, date: }", "council"),
        ("{number: , date: 2025-01-20}", "council"),
        ("1/BB", "council"),
    ],
)
def test_minutes_exist_once_something_of_them_is_typed(regime: Regime, minutes: str, layer: str) -> None:
    rest = f'appraisal: {{minutes: {minutes}, items: {{"1.1": {{points: 2, reason: r}}}}}}'
    result = assess(dossier_of(facts("6", "3", rest=rest)), regime)
    assert (result.layer, result.points) == (layer, Decimal(10 if layer == "self" else 6))


@pytest.mark.parametrize("row", ['"1.1": 3', '"2.1.2": [3]', '"2.1": 3', '"2.1": {not_arising: maybe, reason: r}'])
def test_a_row_of_the_council_s_that_cannot_be_read_makes_its_item_unknown(regime: Regime, row: str) -> None:
    result = assess(dossier_of(facts("6", "3", rest=COUNCIL % row)), regime)
    criterion = result.criteria[0 if "1.1" in row.split(":")[0].strip('"')[:3] else 1]
    assert (criterion.points, result.points, result.verdict) == (None, None, "incomplete")
    assert criterion.own.points is not None


def test_what_arose_after_all_needs_the_council_s_facts(regime: Regime) -> None:
    text = facts("6", "2").replace(
        '{items: {"2.1.1": {choice: a}, "2.1.2": {points: 2, reason: r}}}', "{not_arising: true, note: n}"
    )
    arose = '"2.1": {not_arising: false, reason: r}'
    assert assess(dossier_of(text + COUNCIL % arose), regime).criteria[1].points is None
    both = f'{arose}, "2.1.1": {{choice: a, reason: r}}, "2.1.2": {{points: 1, reason: r}}'
    assert assess(dossier_of(text + COUNCIL % both), regime).criteria[1].points == Decimal(2)


@pytest.mark.parametrize("appraisal", ["yes", "[1]", "{minutes: {number: 1}, items: [1]}", "{minutes: 1, items: x}"])
def test_an_appraisal_that_cannot_be_read_leaves_everything_unknown(regime: Regime, appraisal: str) -> None:
    result = assess(dossier_of(facts("6", "3", rest=f"appraisal: {appraisal}\n")), regime)
    assert (result.layer, result.points, result.verdict) == ("council", None, "incomplete")
    assert result.own.points == Decimal(10)
    assert {node.points for node in result.leaves()} == {None}


def test_points_beside_what_cannot_be_read_are_not_known(regime: Regime) -> None:
    row = '"1.1": {points: 3, not_arising: maybe, reason: r}'
    assert assess(dossier_of(facts("6", "3", rest=COUNCIL % row)), regime).criteria[0].points is None


def test_items_of_an_indicator_that_may_not_have_arisen_are_not_known(regime: Regime) -> None:
    text = facts("6", "3").replace('"2.1": {items', '"2.1": {not_arising: maybe, items')
    result = assess(dossier_of(text), regime)
    assert (result.criteria[1].points, result.criteria[1].own.points, result.verdict) == (None, None, "incomplete")
    whole = '"2.1.1": {choice: b, reason: r}, "2.1.2": {points: 3, reason: r}'
    assert assess(dossier_of(text + COUNCIL % whole), regime).criteria[1].points == Decimal(3)
    half = '"2.1.1": {choice: b, reason: r}'
    assert assess(dossier_of(text + COUNCIL % half), regime).criteria[1].points is None
