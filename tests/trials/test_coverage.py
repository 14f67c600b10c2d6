"""Limits: the packaged cases stand at all of them, fewer cases at fewer, and a moved limit makes a case fail."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.docs.pages import ROOT
from tests.trials.conftest import HEAD, REGIME, Run, write

TESTS = ROOT / "criteria" / "tests"
REGIMES = sorted(path.stem for path in (ROOT / "criteria").glob("*.yaml"))
CASE = re.compile(r"^  - .*\n(?:(?:    .*)?\n)*?(?=^  - |^  #|\Z)", re.MULTILINE)
NUMBER = re.compile(r"\b(?:max|points|from|at_least|value|step|I|II|III): (-?[0-9.]+)")
SAMPLE = 5


def untried(ran: dict[str, Any]) -> set[tuple[str, str]]:
    """Each limit that no case stands at: where, and its words."""
    return {(limit["id"], limit["text"]) for regime in ran["regimes"] for limit in regime["untried"]}


@pytest.mark.parametrize("regime", REGIMES)
def test_the_packaged_cases_stand_at_every_limit(workspace: Path, tested: Run, regime: str) -> None:
    ran = tested(regime, "--require-coverage")
    (row,) = ran["regimes"]
    assert ran["code"] == 0
    assert row["limits"] == row["tried"] > 50
    assert row["failed"] == 0


@pytest.mark.parametrize(
    ("regime", "name", "lost"),
    [
        ("qd25-2021", "Tuyên truyền viên 4/5 đúng 80% thì được 1 điểm", {("2.5", "đúng bằng 80%")}),
        ("qd25-2021", "Tiêu chí 3 được 7,25/15 điểm thì chưa đạt", {("each_criterion", "3 dưới 50% điểm tối đa")}),
        (
            "qd25-2021",
            "Kỷ luật không liên quan đến công vụ thì không tính",
            {("leaders", "kỷ luật không tính chỉ vì không liên quan công vụ")},
        ),
        (
            "qd619-2017",
            "1/3 của 10 điểm là 3,333…, làm tròn xuống 3,33 điểm",
            {("2.3", "dưới nửa phần trăm điểm, làm tròn xuống")},
        ),
        (
            "qd619-2017",
            "Khiển trách nhẹ hơn cảnh cáo nên không tính",
            {("officers", "kỷ luật không tính chỉ vì nhẹ hơn")},
        ),
        ("qd27-2025", "Có 03 hoạt động chuyển đổi số thì đạt", {("2.5", "trên 1, vẫn trong mức ấy")}),
        (
            "huyen-qd1723-2022",
            "Quận chưa đạt thì chỉ tiêu 9.4 đô thị văn minh không đạt",
            {("9.4", "không được công nhận")},
        ),
    ],
)
def test_without_a_case_its_limit_is_untried(
    workspace: Path, tested: Run, regime: str, name: str, lost: set[tuple[str, str]]
) -> None:
    text = (TESTS / f"{regime}.yaml").read_text(encoding="utf-8")
    (case,) = [match[0] for match in CASE.finditer(text) if re.search(rf'name: "?{re.escape(name)}"?[,\n]', match[0])]
    write(workspace, text.replace(case, ""), f"{regime}.yaml")
    ran = tested(regime, "--require-coverage")
    assert ran["findings"] == []
    assert ran["code"] == 1
    assert lost <= untried(ran)


def test_a_case_that_fails_stands_at_no_limit(workspace: Path, tested: Run) -> None:
    text = (TESTS / "qd25-2021.yaml").read_text(encoding="utf-8")
    right = '{numerator: 4, denominator: 5}}, gives: {"2.5": 1}'
    write(workspace, text.replace(right, right.replace('"2.5": 1', '"2.5": 2')), "qd25-2021.yaml")
    ran = tested("qd25-2021")
    assert [row["code"] for row in ran["findings"]] == ["CT731"]
    assert untried(ran) == {("2.5", "đúng bằng 80%")}


@pytest.mark.parametrize("regime", REGIMES)
def test_a_number_of_the_law_that_is_moved_is_noticed(workspace: Path, tested: Run, regime: str) -> None:
    """Either the file is refused, or a packaged case fails: of each regime a few numbers, far apart."""
    text = (ROOT / "criteria" / f"{regime}.yaml").read_text(encoding="utf-8")
    body = text.index("\nconditions:")
    places = [match for match in NUMBER.finditer(text, body) if "period" not in _line(text, match.start())]
    places = [match for match in places if "before" not in _line(text, match.start())]
    for match in places[:: max(len(places) // SAMPLE, 1)]:
        moved = text[: match.start(1)] + str(float(match[1]) + 0.25) + text[match.end(1) :]
        (workspace / "criteria" / f"{regime}.yaml").write_text(moved, encoding="utf-8")
        assert tested(regime)["code"] == 1, _line(text, match.start())


def _line(text: str, offset: int) -> str:
    return text[text.rfind("\n", 0, offset) + 1 : text.find("\n", offset)]


HALF = 'facts: {"2.1": {numerator: 1, denominator: 2}}'
AT_80 = 'facts: {"2.3": {numerator: 4, denominator: 5}}'
EXACTLY_50 = ("2.1", "đúng bằng 50%")
EXACTLY_80 = ("2.3", "đúng bằng 80%")
COUNTS = [
    (f'{{name: a, {HALF}, gives: {{"2.1": 2}}}}', EXACTLY_50),
    (f'{{name: a, like: full, {HALF}, gives: {{"2": 6}}}}', EXACTLY_50),
    (f"{{name: a, like: full, {HALF}, gives: {{total: 26}}}}", EXACTLY_50),
    (
        '{name: a, facts: {"2.1": {numerator: 9, denominator: 10, points: 5}}, gives: {"2.1": 5}}',
        ("2.1", "mức từ 90% chưa đối chiếu được, có điểm nhập tay"),
    ),
    (f'{{name: a, {AT_80}, gives: {{"2.3": met}}}}', EXACTLY_80),
    (f'{{name: a, like: full, {AT_80}, gives: {{"2": met}}}}', EXACTLY_80),
    (f"{{name: a, like: full, {AT_80}, gives: {{verdict: pass}}}}", EXACTLY_80),
    ('{name: a, facts: {"1.1.1": {choice: b}}, gives: {"1.1.1": -1}}', ("1.1.1", "phương án b")),
    ('{name: a, facts: {"1.1": {not_arising: true}}, gives: {"1.1": 5}}', ("1.1", "không phát sinh")),
    ('{name: a, facts: {"1.3": {points: 1.5}}, gives: {"1.3": 1.5}}', ("1.3", "giữa 0 và 20 điểm, lẻ một bước")),
    ('{name: a, facts: {"1.3": {points: 20}}, gives: {"1.3": 20}}', ("1.3", "đủ 20 điểm")),
    ('{name: a, facts: {"1.3": {points: 1.7}}, gives: {"1.3": unknown}}', ("1.3", "điểm lẻ bước 0,5, không được nhận")),
    (
        "{name: a, satisfaction: {numerator: 4, denominator: 5}, gives: {conditions: {satisfied: met}}}",
        ("satisfied", "hài lòng đúng bằng 80%"),
    ),
    (
        '{name: a, like: full, unit: {class: ""}, gives: {conditions: {total: unknown}}}',
        ("total", "chưa biết loại đơn vị"),
    ),
    ('{name: a, like: full, gives: {linked: {"7.1": met}}}', ("7.1", "được công nhận")),
    ("{name: a, like: full, gives: {verdict: pass}}", ("verdict", "đạt")),
]
COUNTS_NOT = [
    (f"{{name: a, {HALF}, gives: {{verdict: incomplete}}}}", EXACTLY_50),
    (f'{{name: a, {HALF}, gives: {{"2": unknown}}}}', EXACTLY_50),
    (f"{{name: a, like: full, {HALF}, gives: {{verdict: pass}}}}", EXACTLY_50),
    (f"{{name: a, like: full, {AT_80}, gives: {{total: 30}}}}", EXACTLY_80),
    ('{name: a, facts: {"2.1": {numerator: 9, denominator: 10}}, gives: {"2.1": unknown}}', ("2.1", "đúng bằng 90%")),
    (
        '{name: a, like: full, facts: {"2.3": {numerator: 3, denominator: 5}}, gives: {"2": not_met}}',
        ("2.3", "dưới mức 80%, thuộc mức liền dưới"),
    ),
    ('{name: a, facts: {"1.3": {points: 1}}, gives: {"1.3": 1}}', ("1.3", "giữa 0 và 20 điểm, lẻ một bước")),
    ("{name: a, like: full, gives: {total: 30}}", ("verdict", "đạt")),
    ("{name: a, like: full, gives: {total: 30}}", ("satisfied", "hài lòng trên 80%")),
    ("{name: a, like: full, gives: {verdict: pass}}", ("7.1", "được công nhận")),
]


@pytest.mark.parametrize(("text", "limit"), COUNTS)
def test_a_case_counts_for_what_it_states(case: Run, text: str, limit: tuple[str, str]) -> None:
    ran = case(text)
    assert ran["findings"] == []
    assert limit not in untried(ran)


@pytest.mark.parametrize(("text", "limit"), COUNTS_NOT)
def test_a_case_counts_for_nothing_else(case: Run, text: str, limit: tuple[str, str]) -> None:
    ran = case(text)
    assert ran["findings"] == []
    assert limit in untried(ran)


def test_a_limit_that_no_case_states_is_untried(case: Run) -> None:
    assert {limit for _, limit in COUNTS} <= untried(case("{name: a, gives: {total: unknown}}"))


def test_no_case_can_be_over_the_end_of_a_scale(workspace: Path, tested: Run) -> None:
    """Over 100 percent, over the most points, and between the counts 2 and 3 there is nothing."""
    write(workspace, f"{HEAD}  - {{name: a, gives: {{total: unknown}}}}\n")
    needed = [(limit["id"], limit["what"], limit["text"]) for limit in tested("thu-2040")["regimes"][0]["untried"]]
    of_count = [(what, text) for name, what, text in needed if name == "2.2"]
    assert [what for what, _ in of_count] == ["below", "at", "above", "below", "at"]
    regime = REGIME.replace("at_least: 80", "at_least: 100")
    (workspace / "criteria" / "thu-2040.yaml").write_text(regime, encoding="utf-8")
    ran = tested("thu-2040")["regimes"][0]["untried"]
    assert [limit["what"] for limit in ran if limit["id"] == "2.3"] == ["below", "at"]


@pytest.mark.parametrize(
    ("share", "exact"),
    [
        ("50", {"1.1": False, "1.2": True, "2.2": False}),
        ("25", {"1.1": False, "1.2": True, "2.2": True}),
    ],
)
def test_no_case_can_stand_where_a_scale_gives_no_points(
    workspace: Path, tested: Run, share: str, exact: dict[str, bool]
) -> None:
    """Half of 4 points is none of 4, 1 and 0; a quarter is one of them, and proportional points reach both."""
    condition = f"  - {{id: each, kind: indicator_share_min, value: {share}}}\nlinked:\n"
    regime = REGIME.replace("linked:\n", condition)
    (workspace / "criteria" / "thu-2040.yaml").write_text(regime, encoding="utf-8")
    write(workspace, f"{HEAD}  - {{name: a, gives: {{total: unknown}}}}\n")
    needed = {text for name, text in untried(tested("thu-2040")) if name == "each"}
    found = {name: f"{name} đúng bằng {share}% điểm tối đa" in needed for name in exact}
    assert found == exact
    assert {f"{name} dưới {share}% điểm tối đa" for name in exact} <= needed
