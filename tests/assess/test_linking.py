"""Indicators of other programmes that rest on the result."""

import pytest

from ctcpl_cli.assess import Assessment, LinkedResult, assess
from ctcpl_cli.assess.words import sentence
from tests.assess.conftest import dossier_of, regime_of
from tests.assess.test_assessing import TWO, facts

LINKED = """linked:
  - id: "18.4"
    programme: p
    name: n
    unit_kinds: [xa]
    rule: {kind: recognised}
    source: {ref: t, clause: Điều 1, verified: [kind]}
  - id: "16.2"
    programme: p
    name: n
    unit_kinds: [xa]
    rule: {kind: ratio, of: "3.1", at_least: 90}
    source: {ref: t}
  - {id: "16.1", programme: p, name: n, unit_kinds: [xa], rule: {kind: apart}}
  - {id: "9.5", programme: q, name: n, unit_kinds: [phuong], rule: {kind: recognised}}
"""
THIRD = """  - id: "3"
    name: third
    max: 2
    indicators:
      - id: "3.1"
        name: e
        max: 2
        not_arising: {gives: full}
        rule: {kind: declared, step: 0.25, facts: ratio, numerator: n, denominator: d}
"""
REGIME = regime_of(
    TWO.replace("criteria:\n", f"sources: {{t: {{title: T}}}}\n{LINKED}criteria:\n", 1).replace(
        "[xa]\n", "[xa, phuong]\n", 1
    )
    + THIRD
)


def assessed(third: str, first: str = "6", kind: str = "xa", rest: str = "") -> Assessment:
    text = facts(first, "3", rest=rest).replace("leaders:", f'  "3.1": {third}\nleaders:', 1)
    return assess(dossier_of(text.replace("year: 2024\n", f"year: 2024\nunit: {{kind: {kind}, name: A}}\n")), REGIME)


def linked(third: str, name: str = "16.2", **more: str) -> LinkedResult:
    return next(row for row in assessed(third, **more).linked if row.law.id == name)


FULL = "{numerator: 9, denominator: 10, points: 2, reason: r}"


def test_only_those_of_the_unit_s_kind_are_shown() -> None:
    assert [row.law.id for row in assessed(FULL).linked] == ["18.4", "16.2", "16.1"]
    assert [row.law.id for row in assessed(FULL, kind="phuong").linked] == ["9.5"]


@pytest.mark.parametrize(
    ("first", "met", "verdict"), [("6", True, "pass"), ("1", False, "fail"), ("", None, "incomplete")]
)
def test_recognition_follows_the_verdict(first: str, met: bool | None, verdict: str) -> None:
    row = linked(FULL, "18.4", first=first)
    assert (row.met, row.reason.key, str(row.citation)) == (met, f"linked_{verdict}", "Điều 1, T")
    assert sentence(row.reason, "vi")


@pytest.mark.parametrize(
    ("third", "met", "reason"),
    [
        ("{numerator: 9, denominator: 10, points: 1, reason: r}", True, "ratio_met"),
        ("{numerator: 899, denominator: 1000, points: 1, reason: r}", False, "ratio_not_met"),
        ("{numerator: 901, denominator: 1000, points: 1, reason: r}", True, "ratio_met"),
        ("{numerator: 9, denominator: 10}", True, "ratio_met"),
        ("{numerator: , denominator: 10, points: 1, reason: r}", None, "missing"),
        ("{numerator: 11, denominator: 10, points: 1, reason: r}", None, "wrong"),
        ("{numerator: 0, denominator: 0, points: 1, reason: r}", None, "wrong"),
        ("{not_arising: true, note: n}", None, "linked_not_arising"),
        ("", None, "missing"),
    ],
)
def test_a_ratio_is_compared_exactly_whatever_the_points(third: str, met: bool | None, reason: str) -> None:
    row = linked(third)
    assert (row.met, row.reason.key) == (met, reason)
    assert sentence(row.reason, "en")


@pytest.mark.parametrize(
    ("council", "met"),
    [
        ("{numerator: 8, denominator: 10, points: 1, reason: r}", False),
        ("{points: 1, reason: r}", True),
        ("{not_arising: true, reason: r}", None),
    ],
)
def test_the_council_s_figures_win_where_it_typed_any(council: str, met: bool | None) -> None:
    minutes = f'appraisal: {{minutes: {{number: 1, date: 2025-01-20}}, items: {{"3.1": {council}}}}}'
    assert linked(FULL, rest=minutes).met is met


def test_what_cannot_be_told_stays_unknown_and_what_nobody_has_seen_is_named() -> None:
    assert (linked(FULL, "16.1").met, linked(FULL, "16.1").unseen) == (None, ())
    assert (linked(FULL, "18.4").unseen, linked(FULL).unseen) == ((), ("at_least",))


@pytest.mark.parametrize("council", ["5", "{not_arising: maybe, reason: r}"])
def test_what_the_council_said_unreadably_leaves_the_ratio_unknown(council: str) -> None:
    minutes = f'appraisal: {{minutes: {{number: 1, date: 2025-01-20}}, items: {{"3.1": {council}}}}}'
    row = linked(FULL, rest=minutes)
    assert (row.met, row.reason.key) == (None, "wrong")
    assert sentence(row.reason, "vi")


@pytest.mark.parametrize(("years", "shown"), [("{from: 2016, to: 2023}", False), ("{from: 2024}", True), ("", True)])
def test_a_programme_of_other_years_is_not_shown(years: str, shown: bool) -> None:
    text = TWO.replace("criteria:\n", f"sources: {{t: {{title: T}}}}\n{LINKED}criteria:\n", 1)
    spans = f"years: {years}".rstrip()
    text = text.replace("unit_kinds: [xa]\n    rule", f"{spans}\n    unit_kinds: [xa]\n    rule", 1)
    law = regime_of(text.replace("[xa]\n", "[xa, phuong]\n", 1) + THIRD)
    dossier = dossier_of(facts("6", "3").replace("year: 2024\n", "year: 2024\nunit: {kind: xa, name: A}\n"))
    assert ("18.4" in [row.law.id for row in assess(dossier, law).linked]) is shown
