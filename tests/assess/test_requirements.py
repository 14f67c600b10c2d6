"""Conditions by class, by indicator, on satisfaction, on officers and on communes, at and beside their limits."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from ctcpl_cli.assess import Assessment, Commune, ConditionResult, assess
from ctcpl_cli.regime import Regime
from tests.assess.conftest import dossier_of, regime_of

HEAD = """ctcpl: 1
id: demo
title: demo
years: {{from: 2017, to: 2017}}
method: points
unit_kinds: [{kind}]
conditions:
  - {condition}
criteria:
"""
THREE = """  - id: "1"
    name: first
    max: 10
    indicators:
      - {{id: "1.1", name: a, max: {first}, rule: {{kind: declared, step: 0.01}}}}
      - {{id: "1.2", name: b, max: {second}, rule: {{kind: declared, step: 0.01}}}}
      - {{id: "1.3", name: c, max: {third}, rule: {{kind: declared, step: 0.01}}}}
"""


def regime(condition: str, *maxima: str, kind: str = "xa") -> Regime:
    first, second, third = maxima or ("4", "4", "2")
    return regime_of(
        HEAD.format(condition=condition, kind=kind) + THREE.format(first=first, second=second, third=third)
    )


def judged(
    law: Regime, *points: str, rest: str = "", unit: str = "", communes: Sequence[Commune] | None = None
) -> tuple[ConditionResult, Assessment]:
    rows = "".join(f'  "1.{n}": {{points: {value}, reason: r}}\n' for n, value in enumerate(points, 1))
    text = f"ctcpl: 1\nyear: 2017\nunit: {{code: '00001', kind: xa, name: A{unit}}}\nindicators:\n{rows}{rest}"
    result = assess(dossier_of(text), law, communes)
    (condition,) = result.conditions
    return condition, result


BY_CLASS = "{id: total, kind: total_min, value: {I: 9, II: 8, III: 7.5}}"


@pytest.mark.parametrize(
    ("name", "third", "met"),
    [
        ("I", "1", True),
        ("I", "0.99", False),
        ("I", "1.01", True),
        ("II", "0", True),
        ("III", "0", True),
    ],
)
def test_the_total_goes_by_the_class_of_the_unit(name: str, third: str, met: bool) -> None:
    condition, result = judged(regime(BY_CLASS), "4", "4", third, unit=f", class: {name}")
    assert condition.met is met and result.verdict == ("pass" if met else "fail")


@pytest.mark.parametrize(("name", "required"), [("I", "9"), ("II", "8"), ("III", "7.5")])
def test_the_mark_of_the_class_is_what_is_required(name: str, required: str) -> None:
    condition, _ = judged(regime(BY_CLASS), "4", "4", "1", unit=f", class: {name}")
    assert condition.required == Decimal(required)


@pytest.mark.parametrize("unit", ["", ", class: ", ", class: IV", ", class: 1"])
def test_without_a_known_class_the_total_is_unknown(unit: str) -> None:
    condition, result = judged(regime(BY_CLASS), "4", "4", "2", unit=unit)
    assert (condition.met, condition.actual, condition.required) == (None, Decimal(10), None)
    assert result.verdict == "incomplete"


SHARE = "{id: each, kind: indicator_share_min, value: 50}"


@pytest.mark.parametrize(
    ("points", "met", "short"),
    [
        (("2", "2", "1"), True, ()),
        (("1.99", "2", "1"), False, ("1.1",)),
        (("2.01", "2", "1"), True, ()),
        (("0", "4", "0.99"), False, ("1.1", "1.3")),
        (("4", "4", ""), None, ()),
        (("0", "4", ""), False, ("1.1",)),
    ],
)
def test_each_indicator_reaches_its_share(points: tuple[str, ...], met: bool | None, short: tuple[str, ...]) -> None:
    condition, _ = judged(regime(SHARE), *points)
    assert (condition.met, condition.actual) == (met, short)


@pytest.mark.parametrize(
    ("points", "met"),
    [
        (("3", "3", "3"), True),
        (("3", "3", "1"), None),
        (("4", "4", "1"), True),
        (("4", "4", "0.99"), None),
        (("4.5", "4.5", "0.5"), True),
        (("0", "0", "0"), None),
    ],
)
def test_where_no_maximum_is_known_points_prove_half_when_no_larger_maximum_is_left(
    points: tuple[str, ...], met: bool | None
) -> None:
    """Each maximum is no more than 10 less the points of the others: p >= 10 - T proves at least half of it."""
    total = sum(map(Decimal, points))
    assert all(Decimal(value) >= 10 - total for value in points) is bool(met)
    condition, _ = judged(regime(SHARE, "null", "null", "null"), *points)
    assert (condition.met, condition.actual) == (met, ())


def test_known_maxima_of_others_bound_an_unknown_one_more_tightly() -> None:
    law = regime(SHARE, "4", "4", "null")
    assert judged(law, "2", "2", "1")[0].met is True
    assert judged(law, "2", "2", "0.99")[0].met is None


SATISFIED = "{id: satisfied, kind: satisfaction_min, value: 80}"


@pytest.mark.parametrize(
    ("asked", "met", "actual"),
    [
        ("{numerator: 4, denominator: 5}", True, "80"),
        ("{numerator: 3999, denominator: 5000}", False, "79.98"),
        ("{numerator: 399999, denominator: 500000}", False, "79.99"),
        ("{numerator: 4001, denominator: 5000}", True, "80.02"),
        ("{numerator: 5, denominator: 5}", True, "100"),
        ("{numerator: 0, denominator: 5}", False, "0"),
        ("{numerator: 0, denominator: 0}", None, None),
        ("{numerator: 6, denominator: 5}", None, None),
        ("{numerator: -1, denominator: 5}", None, None),
        ("{numerator: , denominator: 5}", None, None),
        ("{numerator: nhiều, denominator: 5}", None, None),
        ("", None, None),
    ],
)
def test_the_share_of_the_satisfied_is_compared_exactly(asked: str, met: bool | None, actual: str | None) -> None:
    condition, result = judged(regime(SATISFIED), "4", "4", "2", rest=f"satisfaction: {asked}\n")
    assert condition.met is met
    assert condition.actual == (None if actual is None else Decimal(actual))
    assert result.verdict == {True: "pass", False: "fail", None: "incomplete"}[met]


OFFICERS = "{id: officers, kind: no_leader_sanction, who: officers, from_level: canh_cao}"
WARNED = "kind: discipline, official_duty: true, act_date: 2017-05-02, decision: {date: 2017-06-02}"


@pytest.mark.parametrize(
    ("sanctions", "met", "actual"),
    [
        ("[]", True, 0),
        (f"[{{level: canh_cao, {WARNED}}}]", False, 1),
        (f"[{{level: khien_trach, {WARNED}}}]", True, 0),
        ("[{kind: prosecution, act_date: 2017-05-02, decision: {date: 2017-06-02}}]", None, None),
        (f"[{{level: cach_chuc, {WARNED}}}, {{kind: prosecution, decision: {{date: 2017-06-02}}}}]", False, 1),
    ],
)
def test_officers_of_any_post(sanctions: str, met: bool | None, actual: int | None) -> None:
    condition, _ = judged(regime(OFFICERS), "4", "4", "2", rest=f"leaders: {{sanctions: {sanctions}}}\n")
    assert (condition.met, condition.actual) == (met, actual)


COMMUNES = "{id: communes, kind: all_communes_pass}"
A, B, C, D = Commune("A", "pass"), Commune("B", "fail"), Commune("C", "incomplete"), Commune("D", None)


@pytest.mark.parametrize(
    ("communes", "met", "actual"),
    [
        ([A], True, ()),
        ([A, B], False, ("B",)),
        ([A, C], None, ()),
        ([A, D], None, ()),
        ([B, C, D], False, ("B",)),
        ([], None, None),
        (None, None, None),
    ],
)
def test_every_commune_must_pass(
    communes: list[Commune] | None, met: bool | None, actual: tuple[str, ...] | None
) -> None:
    condition, _ = judged(regime(COMMUNES, kind="huyen"), "4", "4", "2", communes=communes)
    assert (condition.met, condition.actual, condition.required) == (met, actual, 100)


@pytest.mark.parametrize(("points", "met"), [(("4", "3", "3"), True), (("9", "9", "9"), None)])
def test_points_that_contradict_each_other_prove_nothing(points: tuple[str, ...], met: bool | None) -> None:
    condition, result = judged(regime(SHARE, "null", "null", "null"), *points)
    assert condition.met is met
    assert (result.points is None) is (sum(map(Decimal, points)) > 10)
