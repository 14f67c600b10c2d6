"""``ctcpl criteria list``, ``show``, ``check`` and ``diff``, and a workspace's own regime in every output."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.regime.loading import packaged_places
from tests.docs.pages import FORMATS, ROOT, tables
from tests.trials.conftest import REGIME

PACKAGED = sorted(packaged_places())
SAMPLE = ROOT / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024" / "phuong-tan-phong.yaml"
JSON = {name: set(keys) for name, keys in tables(FORMATS, "json")}


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "criteria").mkdir()
    (tmp_path / "dossiers").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def own(workspace: Path, *replaced: tuple[str, str], name: str = "qd25-2021", folder: str = "criteria") -> Path:
    text = packaged_places()["qd25-2021"].read_text(encoding="utf-8") if name == "qd25-2021" else REGIME
    for old, new in replaced:
        assert old in text
        text = text.replace(old, new, 1)
    place = workspace / folder / f"{name}.yaml"
    place.parent.mkdir(exist_ok=True)
    place.write_text(text, encoding="utf-8")
    return place


def said(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> tuple[str, str]:
    assert main([*arguments, "--lang", "en"]) == code
    captured = capsys.readouterr()
    return captured.out, captured.err


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    return json.loads(said(capsys, "criteria", *arguments, "--format", "json")[0])


def test_the_list_tells_where_each_comes_from(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own(workspace, ("value: 80,", "value: 85,"))
    own(workspace, name="thu-2040")
    (workspace / "criteria" / "hong.yaml").write_text("ctcpl: 1\nid: hong\nyears: x\n", encoding="utf-8")
    rows = {row["id"]: row for row in as_json(capsys, "list")["regimes"]}
    assert sorted(rows) == sorted([*PACKAGED, "hong", "thu-2040"])
    assert [name for name, row in rows.items() if row["differs"]] == ["qd25-2021"]
    assert [name for name, row in rows.items() if not row["usable"]] == ["hong"]
    assert {name for name, row in rows.items() if not row["packaged"]} == {"hong", "qd25-2021", "thu-2040"}
    assert [entry["year"] for entry in rows["qd25-2021"]["not_assessed"]] == [2025]
    assert 0 < rows["qd25-2021"]["verified"] < rows["qd25-2021"]["numbers"]
    assert all(set(row) == JSON["listed"] for row in rows.values())
    table = said(capsys, "criteria", "list")[0]
    assert "criteria/qd25-2021.yaml, differs from the packaged one" in table
    assert "criteria/hong.yaml, has errors" in table
    assert said(capsys, "criteria", "list", "--format", "markdown")[0].count("\n") == len(rows) + 2


@pytest.mark.parametrize("name", PACKAGED)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_whole_regime_is_shown(name: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    whole = as_json(capsys, "show", name)
    nodes = [n for c in whole["regime"]["criteria"] for i in c["indicators"] for n in (c, i, *i.get("items", []))]
    for output in ("table", "markdown"):
        assert main(["criteria", "show", name, "--format", output, "--lang", lang]) == 0
        text = capsys.readouterr().out
        for part in (*nodes, *whole["regime"]["conditions"], *whole["regime"].get("linked", [])):
            assert str(part["id"]) in text
            assert part.get("name", "").replace("|", "\\|") in text


def test_a_part_is_shown_with_its_rule_and_clause(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = said(capsys, "criteria", "show", "qd25-2021", "2.5")
    assert "full 100%: 3 points (*)" in out
    assert "from 90% to under 100%: points unknown (*)" in out
    assert "from 80% to under 90%: 1 points\n" in out
    assert "2.4" not in out and "Điều 4" not in out
    assert "(*) nobody has seen this in the law" in out and err == ""
    part = as_json(capsys, "show", "qd25-2021", "2.5")
    assert set(part) == JSON["shown"] - {"regime"} and set(as_json(capsys, "show", "qd619-2017")) == JSON["shown"] - {
        "part"
    }
    assert part["part"]["rule"]["bands"][2] == {"from": 80, "points": 1}
    item = said(capsys, "criteria", "show", "qd25-2021", "5.4")[0]
    assert "from 16/11 of the year before the assessment year to 15/11 of the assessment year" in item
    assert "at least 80 points" in said(capsys, "criteria", "show", "qd25-2021", "total")[0]
    assert "before 10/1 of the year after" in said(capsys, "criteria", "show", "qd25-2021", "submit")[0]
    assert "A total that reaches" in said(capsys, "criteria", "show", "qd619-2017", "total")[0]


def test_every_kind_of_rule_has_its_words(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own(workspace, name="thu-2040")
    out = said(capsys, "criteria", "show", "criteria/thu-2040.yaml")[0]
    for words in (
        "b) : -1 points",
        "met or not met",
        "maximum x x / y",
        "in steps of 0.5",
        "beside met or not met",
        "met from 80% on",
        "met from 2 on",
        "ratio: x / y",
        "count: x",
        "did not arise: the maximum",
        "at most ? points (*)",
    ):
        assert words in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("show", "none"), "There is no regime or file “none”"),
        (("show", "qd25-2021", "9.9"), "has no id 9.9"),
        (("show", "criteria/hong.yaml"), "has errors"),
        (("diff", "qd25-2021"), "no qd25-2021 of its own"),
        (("diff", "thu-2040"), "No regime thu-2040 comes with the program"),
        (("diff", "qd25-2021", "none"), "There is no regime or file “none”"),
        (("diff", "qd25-2021", "criteria/leer.yaml"), "cannot be read"),
        (("show", "a\0b"), "There is no regime or file"),
    ],
)
def test_what_cannot_be_done_is_told(
    workspace: Path, arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    own(workspace, name="thu-2040")
    (workspace / "criteria" / "hong.yaml").write_text("ctcpl: 1\nid: hong\nyears: x\n", encoding="utf-8")
    (workspace / "criteria" / "leer.yaml").write_text("", encoding="utf-8")
    out, err = said(capsys, "criteria", *arguments, code=2)
    assert words in err and out == ""


def test_all_regimes_are_checked_or_those_that_are_named(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Files checked: 4, errors: 0" in said(capsys, "criteria", "check")[1]
    own(workspace, ("value: 80,", "value: 800,"))
    elsewhere = own(workspace, ("max: 10\n", "max: 11\n"), folder="new")
    assert "Files checked: 4, errors: 1" in said(capsys, "criteria", "check", code=1)[1]
    assert said(capsys, "criteria", "check", "qd619-2017")[0] == ""
    out = said(capsys, "criteria", "check", "new/qd25-2021.yaml", "--output-format", "concise", code=1)[0]
    assert out.startswith("new/qd25-2021.yaml:")
    whole = said(capsys, "criteria", "check", str(elsewhere), "qd25-2021", "--output-format", "json", code=1)[0]
    assert {row["path"] for row in json.loads(whole)["findings"]} == {"new/qd25-2021.yaml", "criteria/qd25-2021.yaml"}


def test_a_difference_is_told_in_three_ways(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own(workspace, ("value: 80,", "value: 85,"), ("{from: 50, points: 0.25}", "{from: 40, points: 0.25}"))
    found = as_json(capsys, "diff", "qd25-2021")
    assert (found["before"]["packaged"], found["after"]["path"]) == (True, "criteria/qd25-2021.yaml")
    assert [(row["id"], row["field"], row["change"]) for row in found["differences"]] == [
        ("total", "value", "changed"),
        ("2.5", "rule.bands.40", "added"),
        ("2.5", "rule.bands.50", "removed"),
    ]
    assert all(set(row) == JSON["difference"] for row in found["differences"])
    out = said(capsys, "criteria", "diff", "qd25-2021")[0]
    assert "Condition total\n  value: 80 -> 85\n" in out
    assert "  rule, band from 40, added\n    + from: 40\n    + points: 0.25\n" in out
    assert "Differences: 3." in out
    assert (
        "| Condition total | value | 80 | 85 |"
        in said(capsys, "criteria", "diff", "qd25-2021", "--format", "markdown")[0]
    )
    assert main(["criteria", "diff", "qd25-2021"]) == 0
    assert "mức từ 40" in capsys.readouterr().out


def test_two_regimes_and_two_files_are_compared(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = own(workspace, folder="a"), own(workspace, ("# ", "# khác "), folder="b")
    assert "No difference of meaning." in said(capsys, "criteria", "diff", str(one), str(two))[0]
    assert said(capsys, "criteria", "diff", str(one), str(two), "--format", "markdown")[0]
    for output in ("table", "markdown", "json"):
        assert "qd619-2017" in said(capsys, "criteria", "diff", "qd619-2017", "qd25-2021", "--format", output)[0]


def test_a_file_with_errors_is_compared_with_a_remark(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own(workspace, ("value: 80,", "value: tám mươi,"))
    out, err = said(capsys, "criteria", "diff", "qd25-2021")
    assert "value: 80 -> (nothing)" in out
    assert "what cannot be read counts as empty" in err


@pytest.mark.parametrize("differs", [True, False])
def test_every_output_tells_that_the_regime_differs(
    workspace: Path, differs: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    own(workspace, ("value: 80,", "value: 80.5,") if differs else ("# ", "# khác "))
    place = workspace / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024" / SAMPLE.name
    place.parent.mkdir(parents=True)
    place.write_bytes(SAMPLE.read_bytes())
    (place.parent / "decision.yaml").write_bytes((SAMPLE.parent / "decision.yaml").read_bytes())
    short = "says something else than the packaged one"
    for output in ("table", "markdown"):
        assert (short in said(capsys, "score", "--format", output)[0]) is differs
    rows = json.loads(said(capsys, "score", "--format", "json")[0])["dossiers"]
    assert rows[0]["regime_differs"] is differs
    (line,) = csv.DictReader(io.StringIO(said(capsys, "score", "--format", "csv")[0]))
    assert line["regime_differs"] == str(differs).lower()
    assert ("differs from the packaged one" in said(capsys, "explain", str(place))[0]) is differs
    for output in ("table", "markdown"):
        assert said(capsys, "what-if", "--regime", "qd27-2025", "--format", output)[1].count(short) == differs
    main(["criteria", "test", "--lang", "en"])
    assert capsys.readouterr().err.count(short) == differs
    main(["criteria", "test", "--format", "json"])
    tested = {row["id"]: row["regime_differs"] for row in json.loads(capsys.readouterr().out)["regimes"]}
    assert tested == {name: differs and name == "qd25-2021" for name in PACKAGED}
    main(["check", "--lang", "en"])
    assert (short in capsys.readouterr().err) is differs
    main(["render", "mau-02", str(place), "--lang", "en"])
    assert capsys.readouterr().err.count(short) == differs
    main(["render", "mau-07", str(place.parent), "--lang", "en"])
    assert capsys.readouterr().err.count(short) == differs
    main(["render-decision", str(place.parent), "--allow-incomplete", "--lang", "en"])
    assert capsys.readouterr().err.count(short) == differs


@pytest.mark.parametrize("command", ["show", "check", "diff", "test"])
def test_a_folder_is_called_one(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "“criteria” is a folder." in said(capsys, "criteria", command, "criteria", code=2)[1]


def test_a_file_that_cannot_be_read_is_not_missing_a_partner(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "odd.yaml").write_bytes(b"ctcpl: 1\nid: \xff\n")
    for command in (("diff", "odd.yaml"), ("show", "odd.yaml")):
        assert "ctcpl criteria check odd.yaml" in said(capsys, "criteria", *command, code=2)[1]


def test_a_day_of_the_procedure_that_nobody_has_seen_is_marked(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = "source: {ref: vd, clause: Điều 7"
    steps = f"procedure:\n  - {{id: submit, before: {{day: 1, month: 2}}, {source}}}}}\n"
    steps += f"  - {{id: recognise, before: {{day: 1, month: 3}}, {source}, verified: [before]}}}}\ncriteria:"
    own(workspace, ("criteria:", steps), name="thu-2040")
    shown = said(capsys, "criteria", "show", "thu-2040")[0]
    assert "before 1/2 of the assessment year (*) [" in shown
    assert "before 1/3 of the assessment year [" in shown
    assert "Text vd: Văn bản ví dụ (Cơ quan ví dụ)" in shown
    assert "(Thủ tướng Chính phủ, 2021-07-22)" in said(capsys, "criteria", "show", "qd25-2021")[0]


def test_a_list_that_became_empty_is_nothing(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own(workspace, ("verified: [value]", "verified: []"))
    assert "fields seen: value -> (nothing)" in said(capsys, "criteria", "diff", "qd25-2021")[0]


def test_a_band_without_points_is_told_where_a_whole_part_is_gone(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own(workspace, name="thu-2040")
    told = said(capsys, "criteria", "diff", "qd25-2021", "thu-2040")[0]
    assert "- rule, band from 90: (nothing)" in told
    assert "- rule, band from 80, points: 1" in told
