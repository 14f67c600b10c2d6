"""Test files with mistakes: each is found at its place, and none where there is none."""

from pathlib import Path

import pytest

from ctcpl_cli.checks import trials
from tests.trials.conftest import HEAD, Run, write

MARKED = [
    # The mistake stands between << and >>; the case begins in line 5.
    ("CT731", '{name: a, facts: {"2.1": {numerator: 1, denominator: 2}}, gives: {"2.1": <<0>>}}'),
    ("CT731", '{name: a, facts: {"2.1": {numerator: 1, denominator: 2}}, gives: {"2.1": <<unknown>>}}'),
    ("CT731", '{name: a, facts: {"2.1": {numerator: 19, denominator: 20}}, gives: {"2.1": <<6>>}}'),
    ("CT731", "{name: a, like: full, gives: {total: <<29>>}}"),
    ("CT731", "{name: a, like: full, gives: {verdict: <<fail>>}}"),
    ("CT731", "{name: a, like: full, gives: {conditions: {satisfied: <<unknown>>}}}"),
    ("CT731", '{name: a, like: full, gives: {linked: {"7.1": <<not_met>>}}}'),
    ("CT731", '{name: a, like: full, unit: {kind: phuong}, gives: {linked: {"7.1": <<met>>}}}'),
    ("CT731", '{name: a, facts: {"1.1.2": {met: false}}, gives: {"1.1.2": <<met>>}}'),
    ("CT732", '{name: a, facts: {<<"2.9">>: {count: 1}}, gives: {verdict: incomplete}}'),
    ("CT732", '{name: a, facts: {<<"1">>: {count: 1}}, gives: {verdict: incomplete}}'),
    ("CT732", '{name: a, like: full, gives: {<<"2.9">>: 1, verdict: pass}}'),
    ("CT732", "{name: a, like: full, gives: {<<totals>>: 1, verdict: pass}}"),
    ("CT732", "{name: a, like: full, gives: {conditions: {<<each>>: met}, verdict: pass}}"),
    ("CT732", '{name: a, like: full, gives: {linked: {<<"8">>: met}, verdict: pass}}'),
    ("CT733", '{name: a, like: full, gives: {"2.1": <<met>>, verdict: pass}}'),
    ("CT733", '{name: a, like: full, gives: {"2.3": <<1>>, verdict: pass}}'),
    ("CT733", '{name: a, like: full, gives: {"2.1": <<"1,5">>, verdict: pass}}'),
    ("CT733", "{name: a, like: full, gives: {verdict: <<met>>}}"),
    ("CT733", "{name: a, like: full, gives: {total: <<met>>, verdict: pass}}"),
    ("CT733", '{name: a, like: full, gives: {<<"2.1">>: {points: 1}, verdict: pass}}'),
    ("CT733", "{name: a, like: full, gives: {conditions: <<met>>, verdict: pass}}"),
    ("CT733", "{name: a, like: full, gives: {conditions: <<unknown>>, verdict: pass}}"),
    ("CT733", "{name: a, like: full, gives: {linked: <<1>>, verdict: pass}}"),
    ("CT733", "{name: a, like: full, gives: {conditions: {satisfied: <<pass>>}, verdict: pass}}"),
    ("CT735", "{name: <<full>>, like: full, gives: {verdict: pass}}"),
    ("CT736", "{name: a, like: <<b>>, gives: {verdict: pass}}"),
    ("CT736", "{name: a, like: <<a>>, gives: {verdict: pass}}"),
    ("CT737", "{name: a, like: full, <<gives>>: {}}"),
    ("CT737", "{name: a, like: full, <<gives>>: }"),
    ("CT738", '{name: a, facts: {<<"2.1">>: {numerator: 3, denominator: 2}}, gives: {"2": unknown}}'),
    ("CT738", '{name: a, facts: {<<"2.1">>: {count: 3}}, gives: {verdict: incomplete}}'),
    ("CT738", '{name: a, facts: {<<"1.1.1">>: {choice: z}}, gives: {verdict: incomplete}}'),
    ("CT738", '{name: a, facts: {<<"1.1">>: {points: 3}}, gives: {verdict: incomplete}}'),
    ("CT738", '{name: a, facts: {<<"1.2">>: {not_arising: true}}, gives: {verdict: incomplete}}'),
    ("CT739", "{name: a, like: full, unit: {kind: <<dac_khu>>}, gives: {verdict: pass}}"),
    ("CT739", "{name: a, like: full, year: <<2043>>, gives: {verdict: pass}}"),
    ("CT101", '{name: a, facts: {"2.1": {<<numeratr>>: 1, denominator: 2}}, gives: {verdict: incomplete}}'),
    ("CT107", '{name: a, facts: {"2.2": {count: <<1.5>>}}, gives: {verdict: incomplete}}'),
    ("CT112", "{name: a, like: full, communes: {Xã: <<passed>>}, gives: {verdict: pass}}"),
]
SOUND = [
    '{name: a, facts: {"2.1": {numerator: 1, denominator: 2}}, gives: {"2.1": 2}}',
    '{name: a, facts: {"2.1": {numerator: 1, denominator: 2}}, gives: {"2.1": 2.00}}',
    '{name: a, facts: {"2.1": {numerator: 19, denominator: 20}}, gives: {"2.1": unknown}}',
    '{name: a, facts: {"2.1": {numerator: 3, denominator: 2}}, gives: {"2.1": unknown}}',
    '{name: a, facts: {"1.1": {points: 3}}, gives: {"1.1": unknown}}',
    '{name: a, facts: {"1.1": {not_arising: true}}, gives: {"1.1": 5}}',
    '{name: a, like: full, gives: {"1": 20, "2": met, total: 30, verdict: pass, linked: {"7.1": met}}}',
    '{name: a, gives: {total: unknown, verdict: incomplete, linked: {"7.1": unknown}}}',
    "{name: a, like: full, year: 2042, unit: {kind: phuong}, gives: {verdict: pass}}",
]


@pytest.mark.parametrize(("code", "text"), MARKED)
def test_a_mistake_is_found_at_its_place(case: Run, code: str, text: str) -> None:
    before, _, rest = text.partition("<<")
    inside, _, after = rest.partition(">>")
    found = [row for row in case(before + inside + after)["findings"] if row["code"] == code]
    start = len("  - ") + len(before) + 1
    assert [(row["line"], row["column"], row["end_column"]) for row in found] == [(5, start, start + len(inside))]
    assert {row["path"] for row in found} == {"criteria/tests/a.yaml"}
    assert all(row["severity"] == "error" for row in found)


@pytest.mark.parametrize("text", SOUND)
def test_a_sound_case_has_no_findings(case: Run, text: str) -> None:
    ran = case(text)
    assert ran["findings"] == []
    assert (ran["regimes"][0]["cases"], ran["regimes"][0]["failed"], ran["code"]) == (1, 0, 0)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ctcpl: 1\ncases: [{name: a, gives: {total: 1}}]\n", (1, 1)),
        ("ctcpl: 1\nregime: thu\ncases: [{name: a, gives: {total: 1}}]\n", (2, 9)),
        ("ctcpl: 1\nregime:\ncases: [{name: a, gives: {total: 1}}]\n", (2, 1)),
    ],
)
def test_a_file_without_a_regime(workspace: Path, tested: Run, text: str, place: tuple[int, int]) -> None:
    write(workspace, text)
    (found,) = tested()["findings"]
    assert (found["code"], found["path"]) == ("CT734", "criteria/tests/a.yaml")
    assert (found["line"], found["column"]) == place


def test_a_regime_with_errors_is_not_tried(workspace: Path, tested: Run) -> None:
    regime = workspace / "criteria" / "thu-2040.yaml"
    regime.write_text(regime.read_text(encoding="utf-8").replace("max: 20", "max: 3"), encoding="utf-8")
    write(workspace, f"{HEAD}  - {{name: a, like: full, gives: {{verdict: pass}}}}\n")
    ran = tested("criteria/tests/a.yaml")
    assert [row["code"] for row in ran["findings"]] == ["CT734"]
    assert ran["regimes"] == []


@pytest.mark.parametrize("cases", ["cases: []", "cases:", ""])
def test_a_file_without_cases_tests_nothing(workspace: Path, tested: Run, cases: str) -> None:
    write(workspace, f"ctcpl: 1\nregime: thu-2040\n{cases}\n")
    assert [row["code"] for row in tested("thu-2040")["findings"]] == ["CT737"]


def test_a_name_that_stands_twice(workspace: Path, tested: Run) -> None:
    write(workspace, HEAD + 2 * "  - {name: a, like: full, gives: {verdict: pass}}\n")
    (found,) = tested("thu-2040")["findings"]
    assert (found["code"], found["line"], found["column"]) == ("CT735", 6, 12)


def test_every_case_without_a_name_is_told_apart(workspace: Path, tested: Run) -> None:
    write(workspace, HEAD + 2 * "  - {like: full, gives: {verdict: pass}}\n")
    found = tested("thu-2040")["findings"]
    assert [row["code"] for row in found] == ["CT735", "CT735"]
    assert len({row["message"] for row in found}) == 2


def test_a_unit_of_the_file_is_told_once(workspace: Path, tested: Run) -> None:
    rows = "".join(f"  - {{name: {name}, like: full, gives: {{verdict: pass}}}}\n" for name in "abc")
    write(workspace, HEAD.replace("kind: xa", "kind: huyen") + rows)
    (found,) = tested("thu-2040")["findings"]
    assert (found["code"], found["line"], found["column"]) == ("CT739", 3, 14)


def test_every_code_of_the_group_is_tried_here() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert [module.CODE for module in trials.CHECKS if source.count(f'"{module.CODE}"') < 1] == []


def test_a_condition_that_is_unknown_has_no_reason_beside_it(case: Run) -> None:
    (found,) = case("{name: a, gives: {conditions: {satisfied: met}}}")["findings"]
    assert "(chưa rõ)" not in found["message"]
