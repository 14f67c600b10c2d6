"""Each rule below, at and above its limits, against results worked out by hand."""

from decimal import Decimal

import pytest

from ctcpl_cli.dossier.models import Facts
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.rules import ratio
from tests.assess.conftest import one_rule, points

LADDER = (
    "{kind: ratio, numerator: n, denominator: d, bands: [{from: 100, points: 10}, {from: 90, points: null}, "
    "{from: 80, points: 5}, {from: 50, points: 0.25}, {from: 0, points: 0}]}"
)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("{numerator: 100, denominator: 100}", "10"),
        ("{numerator: 99999, denominator: 100000, points: 7, reason: r}", "7"),
        ("{numerator: 90, denominator: 100, points: 6.5, reason: r}", "6.5"),
        ("{numerator: 89999, denominator: 100000}", "5"),
        ("{numerator: 80, denominator: 100}", "5"),
        ("{numerator: 79999, denominator: 100000}", "0.25"),
        ("{numerator: 1, denominator: 2}", "0.25"),
        ("{numerator: 49999, denominator: 100000}", "0"),
        ("{numerator: 0, denominator: 3}", "0"),
        ("{numerator: 2.5, denominator: 3}", "5"),
        ("{not_arising: true, note: n}", "10"),
    ],
)
def test_ratio_is_compared_as_an_exact_fraction(facts: str, expected: str) -> None:
    assert points(one_rule(LADDER), facts) == Decimal(expected)


@pytest.mark.parametrize(
    "facts",
    [
        "{numerator: 9, denominator: 10}",
        "{numerator: 9, denominator: 10, points: 11, reason: r}",
        "{numerator: 11, denominator: 10}",
        "{numerator: -1, denominator: 10}",
        "{numerator: 0, denominator: 0}",
        "{numerator: 1}",
        "{numerator: 1, denominator: many}",
        "{numerator: 1, denominator: 10, points: 3, reason: r}",
        "{numerator: 1, denominator: 10, count: 3}",
        "{numerator: 1, denominator: 10, not_arising: true, note: n}",
        "{numerator: 1, denominator: 10, not_arising: perhaps}",
        "{}",
    ],
)
def test_wrong_or_missing_facts_give_nothing(facts: str) -> None:
    assert points(one_rule(LADDER), facts) is None


def test_not_arising_is_refused_where_the_regime_has_none() -> None:
    regime = one_rule(LADDER)
    regime.indicators["1.1"].__dict__["not_arising"] = None
    assert points(regime, "{not_arising: true, note: n}") is None


@pytest.mark.parametrize(("count", "expected"), [(0, "0"), (1, "0"), (2, "4"), (3, "4"), (4, "10"), (400, "10")])
def test_count_takes_the_band_it_reaches(count: int, expected: str) -> None:
    rule = "{kind: count, count: c, bands: [{from: 4, points: 10}, {from: 2, points: 4}, {from: 0, points: 0}]}"
    assert points(one_rule(rule), f"{{count: {count}}}") == Decimal(expected)


def test_choice_gives_the_points_of_the_alternative() -> None:
    rule = "{kind: choice, options: [{id: a, label: all, points: 10}, {id: b, label: some, points: 2.5}]}"
    assert points(one_rule(rule), "{choice: a}") == 10
    assert points(one_rule(rule), "{choice: b}") == Decimal("2.5")
    assert points(one_rule(rule), "{choice: c}") is None


def test_met_gives_all_or_nothing() -> None:
    assert points(one_rule("{kind: met}"), "{met: true}") == 10
    assert points(one_rule("{kind: met}"), "{met: false}") == 0


@pytest.mark.parametrize(
    ("numerator", "denominator", "expected"),
    [
        (1, 3, "3.33"),
        (2, 3, "6.67"),
        (1, 8, "1.25"),
        (1, 1600, "0.01"),
        (1, 2001, "0"),
        (1, 2000, "0.01"),
        (7, 7, "10"),
    ],
)
def test_proportional_rounds_half_up_to_a_hundredth(numerator: int, denominator: int, expected: str) -> None:
    facts = f"{{numerator: {numerator}, denominator: {denominator}}}"
    assert points(one_rule("{kind: proportional, numerator: n, denominator: d}"), facts) == Decimal(expected)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("{points: 10, reason: r}", "10"),
        ("{points: 9.75, reason: r}", "9.75"),
        ("{points: 9.7, reason: r}", None),
        ("{points: 10.25, reason: r}", None),
        ("{points: -0.25, reason: r}", None),
        ("{points: 5}", "5"),
        ("{points: 5, reason: r, numerator: 1, denominator: 2}", "5"),
        ("{points: 5, reason: r, numerator: 3, denominator: 2}", None),
        ("{points: 5, reason: r, count: 2}", None),
    ],
)
def test_declared_points_stay_within_maximum_and_step(facts: str, expected: str | None) -> None:
    rule = "{kind: declared, step: 0.25, facts: ratio, numerator: n, denominator: d}"
    assert points(one_rule(rule), facts) == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize(
    ("denominator", "needs"),
    [
        (12, [("6", "0.25"), ("9", "0.5"), ("10", "1"), ("12", "3")]),
        (5, [("3", "0.25"), ("4", "1"), ("5", "3")]),
        (3, [("2", "0.25"), ("3", "3")]),
        (1, [("1", "3")]),
    ],
)
def test_advice_on_a_ratio_names_what_a_whole_number_really_gives(
    qd25: Regime, denominator: int, needs: list[tuple[str, str]]
) -> None:
    node = qd25.rule_nodes["2.5"]
    assert node.rule is not None
    given = Facts(numerator=Decimal(0), denominator=Decimal(denominator))
    found = [(str(step.changes["numerator"]), str(step.points)) for step in ratio.better(node.rule, node.max, given)]
    assert found == needs
