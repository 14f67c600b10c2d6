"""What a case begins from, and how its facts, unit and setting make a dossier."""

from pathlib import Path

import pytest

from tests.trials.conftest import HEAD, Run, write


def test_full_is_the_best_of_everything(case: Run) -> None:
    """The three parts without a maximum share 20 - 5 - 5 = 10 in steps of 0.5: 3, 3, and what is left over."""
    ran = case(
        '{name: a, like: full, gives: {"1.1.1": 5, "1.1.2": met, "1.1": 5, "1.2": 5, "1.3": 4, "1.4": 3, "1.5": 3,'
        ' "1": 20, "2.1": 6, "2.2": 4, "2.3": met, "2.4": met, "2": met, total: 30, verdict: pass,'
        " conditions: {total: met, satisfied: met, leaders: met}}}"
    )
    assert ran["findings"] == []


@pytest.mark.parametrize("regime", ["qd25-2021", "qd27-2025", "qd619-2017", "huyen-qd1723-2022"])
def test_full_passes_under_every_packaged_regime(workspace: Path, tested: Run, regime: str) -> None:
    write(workspace, f"ctcpl: 1\nregime: {regime}\ncases: [{{name: a, like: full, gives: {{verdict: pass}}}}]\n")
    assert tested("criteria/tests/a.yaml")["findings"] == []


CASES = """  - name: nền
    like: full
    unit: {class: III}
    facts: {"2.1": {numerator: 1, denominator: 2}, "1.3": {points: 0}, "1.4": {points: 0}}
    satisfaction: {numerator: 1, denominator: 2}
    gives: {"2.1": 2, "1": 13, total: 19, verdict: fail, conditions: {total: met, satisfied: not_met}}
  - name: từ trường hợp trên
    like: nền
    satisfaction: {numerator: 4, denominator: 5}
    facts: {"1.3": {points: 1}}
    gives: {"2.1": 2, "1": 14, total: 20, verdict: pass}
  - name: loại I, loại đơn vị giữ nguyên
    like: từ trường hợp trên
    unit: {class: I}
    facts: {"1.3": {points: 0.5}}
    gives: {total: 19.5, verdict: fail, conditions: {total: not_met}, linked: {"7.1": not_met}}
  - name: không phát sinh thay cho số liệu của nội dung
    like: full
    facts: {"1.1": {not_arising: true}}
    gives: {"1.1": 5, verdict: pass}
  - name: số liệu của nội dung thay cho không phát sinh
    like: không phát sinh thay cho số liệu của nội dung
    facts: {"1.1.1": {choice: b}, "1.1.2": {met: true}}
    gives: {"1.1.1": -1, "1.1": -1}
  - name: bỏ số liệu
    like: full
    facts: {"2.2": {}}
    gives: {"2.2": unknown, verdict: incomplete}
  - name: chưa ghi ai bị xử lý
    like: full
    leaders: {}
    gives: {verdict: incomplete, conditions: {leaders: unknown}}
  - name: không bắt đầu từ đâu
    facts: {"2.2": {count: 2}}
    gives: {"2.2": 1, total: unknown, verdict: incomplete, conditions: {satisfied: unknown, leaders: unknown}}
"""


def test_cases_begin_from_earlier_ones(workspace: Path, tested: Run) -> None:
    write(workspace, HEAD + CASES)
    ran = tested("thu-2040")
    assert [row["message"] for row in ran["findings"]] == []
    assert ran["regimes"][0]["cases"] == 8


def test_the_setting_of_the_file_holds_for_all_that_say_nothing_else(workspace: Path, tested: Run) -> None:
    sanction = "{post: chu_tich, kind: discipline, official_duty: true, act_date: 2041-03-01}"
    head = HEAD.replace(
        "cases:",
        f"year: 2041\nleaders: {{sanctions: [{sanction}]}}\nsatisfaction: {{numerator: 1, denominator: 9}}\ncases:",
    )
    rows = """  - {name: a, like: full, gives: {conditions: {leaders: not_met, satisfied: not_met}}}
  - {name: b, gives: {conditions: {leaders: not_met, satisfied: not_met}}}
  - name: c
    like: full
    year: 2040
    satisfaction: {numerator: 9, denominator: 9}
    gives: {conditions: {leaders: met, satisfied: met}}
  - {name: d, like: full, leaders: {sanctions: []}, gives: {conditions: {leaders: met}}}
"""
    write(workspace, head + rows)
    assert [row["message"] for row in tested("thu-2040")["findings"]] == []


def test_a_later_case_cannot_be_begun_from(workspace: Path, tested: Run) -> None:
    write(
        workspace,
        HEAD + "  - {name: a, like: b, gives: {verdict: pass}}\n  - {name: b, like: full, gives: {verdict: pass}}\n",
    )
    ran = tested("thu-2040")
    assert [(row["code"], row["line"]) for row in ran["findings"]] == [("CT736", 5)]
    assert ran["regimes"][0]["failed"] == 1


def test_a_mismatch_says_why(case: Run) -> None:
    (found,) = case('{name: a, facts: {"2.1": {numerator: 1, denominator: 2}}, gives: {"2.1": 6}}')["findings"]
    assert "2.1: ghi là 6, tính ra 2 (1/2 = 50%, từ 50% đến dưới 90%: 2 điểm)." in found["message"]
