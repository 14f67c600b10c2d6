"""``ctcpl what-if`` through the real command, over copies of the sample dossiers."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.regime.loading import packaged_places
from tests.docs.pages import FORMATS, ROOT, tables

JSON = {name: set(keys) for name, keys in tables(FORMATS, "json")}
LAI_CHAU = ROOT / "dossiers" / "lai-chau"


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(LAI_CHAU, tmp_path / "dossiers" / "lai-chau")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def changed(workspace: Path, *replaced: tuple[str, str]) -> str:
    text = packaged_places()["qd25-2021"].read_text(encoding="utf-8")
    for old, new in replaced:
        assert old in text
        text = text.replace(old, new, 1)
    (workspace / "new").mkdir()
    (workspace / "new" / "qd25-2021.yaml").write_text(text, encoding="utf-8")
    return "new/qd25-2021.yaml"


def weighed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[dict[str, Any], dict[str, Any]]:
    assert main(["what-if", *arguments, "--format", "json", "--lang", "en"]) == 0
    whole = json.loads(capsys.readouterr().out)
    return {Path(row["path"]).stem: row for row in whole["dossiers"]}, whole["summary"]


def test_a_changed_limit_names_its_condition(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows, summary = weighed(capsys, "--regime", changed(workspace, ("value: 80,", "value: 87,")))
    row = rows["phuong-dong-phong"]
    assert (row["before"]["verdict"], row["after"]["verdict"]) == ("pass", "fail")
    assert row["before"]["points"] == row["after"]["points"] == 86
    (condition,) = row["conditions"]
    assert (condition["id"], condition["before"], condition["after"]) == ("total", True, False)
    assert condition["source"] == "Điều 4 khoản 1, Quyết định số 25/2021/QĐ-TTg"
    assert rows["phuong-tan-phong"]["conditions"] == []
    assert rows["huyen"]["after"] is None and "qd1723" in rows["huyen"]["not_compared"]
    assert summary == {"dossiers": 8, "turned": 2, "moved": 2, "not_compared": 1}
    assert (row["before"]["regime_differs"], row["after"]["regime_differs"]) == (False, True)
    assert row["after"]["path"] == "new/qd25-2021.yaml"
    assert main(["what-if", "--regime", "new/qd25-2021.yaml", "--lang", "en"]) == 0
    table = capsys.readouterr().out
    assert "86 PASS  86 FAIL" in table
    assert "A total of at least 87 points: met -> not met (86 points) [Điều 4 khoản 1" in table
    assert "Dossiers compared: 7; another verdict: 2; the same verdict: 5, of these other points: 0." in table
    assert "Tân Phong" not in table


def test_a_changed_band_names_its_indicator(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = changed(workspace, ("{from: 50, points: 0.25}", "{from: 50, points: 0.2}"))
    rows, summary = weighed(capsys, "--regime", file)
    row = rows["xa-san-thang"]
    assert (row["after"]["points"], row["after"]["verdict"]) == (79.95, "fail")
    (node,) = row["nodes"]
    assert (node["before"], node["after"]) == ({"id": "2.5", "points": 0.25}, {"id": "2.5", "points": 0.2})
    assert "58.33%" in node["because"] and "chỉ tiêu 5" in node["source"]
    assert summary["turned"] == 1
    assert main(["what-if", "--regime", file, "--format", "markdown", "--lang", "en"]) == 0
    assert "0.25 points -> 0.2 points" in capsys.readouterr().out


def test_the_same_law_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    _, summary = weighed(capsys, "--regime", "qd25-2021")
    assert (summary["turned"], summary["moved"]) == (0, 0)


def test_facts_that_another_regime_cannot_use_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    rows, _ = weighed(capsys, "--regime", "qd27-2025")
    row = rows["phuong-tan-phong"]
    assert row["after"]["verdict"] == "incomplete"
    assert {"id": "2.5", "why": "no_node"} in row["unusable"]
    assert [node["after"]["id"] for node in row["nodes"] if node["before"] is None]
    main(["what-if", "--regime", "qd27-2025", "dossiers/lai-chau", "--lang", "en"])
    out = capsys.readouterr().out
    assert "Facts that have no place in qd27-2025: " in out
    assert "the regime qd27-2025 does not assess a city" in out


def test_the_json_has_the_documented_keys(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runs = [weighed(capsys, "--regime", changed(workspace, ("value: 80,", "value: 87,")))[0]]
    runs += [weighed(capsys, "--regime", "qd27-2025")[0], weighed(capsys, "--on", "2023-12-31")[0]]
    rows = [row for run in runs for row in run.values()]
    printed = {
        "weighed": rows,
        "weighed_side": [side for row in rows for side in (row["before"], row["after"]) if side is not None],
        "weighed_condition": [change for row in rows for change in row["conditions"]],
        "weighed_node": [change for row in rows for change in row["nodes"]],
        "unusable": [facts for row in rows for facts in row["unusable"]],
    }
    assert {name: set().union(*map(set, each)) for name, each in printed.items()} == {
        name: JSON[name] for name in printed
    }


def test_a_day_means_the_law_of_its_assessment_year(capsys: pytest.CaptureFixture[str]) -> None:
    rows, _ = weighed(capsys, "--on", "2026-03-01")
    assert rows["phuong-tan-phong"]["after"]["regime"] == "qd27-2025"
    assert "no regime governs a city in 2026" in rows["huyen"]["not_compared"]
    rows, _ = weighed(capsys, "--on", "2023-12-31")
    assert rows["phuong-tan-phong"]["after"]["regime"] == "qd25-2021"
    assert rows["huyen"]["after"]["regime"] == "huyen-qd1723-2022"
    assert rows["huyen"]["after"]["verdict"] == rows["huyen"]["before"]["verdict"]


def test_a_year_that_is_not_assessed_is_told(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows, summary = weighed(capsys, "--on", "2025-06-30", "dossiers/lai-chau")
    assert "no regular assessment of 2025" in rows["phuong-tan-phong"]["not_compared"]
    assert summary["not_compared"] == summary["dossiers"] == 8
    (workspace / "ctcpl.toml").write_text('[years]\n2025 = "qd25-2021"\n', encoding="utf-8")
    rows, _ = weighed(capsys, "--on", "2025-06-30")
    assert rows["phuong-tan-phong"]["after"]["regime"] == "qd25-2021"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Give one of the two"),
        (("--regime", "qd25-2021", "--on", "2026-01-01"), "Give one of the two"),
        (("--on", "01/03/2026"), "“01/03/2026” is no day"),
        (("--on", "2026-02-30"), "is no day"),
        (("--regime", "none"), "There is no regime or file “none”"),
        (("--regime", "new/qd25-2021.yaml"), "has errors and cannot be used"),
        (("--regime", "qd25-2021", "nowhere"), "nowhere"),
    ],
)
def test_wrong_usage(
    workspace: Path, arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    changed(workspace, ("value: 80,", "value: 800,"))
    assert main(["what-if", *arguments, "--lang", "en"]) == 2
    captured = capsys.readouterr()
    assert words in captured.err and captured.out == ""


def test_a_dossier_that_cannot_be_read_is_told(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "dossiers" / "hong.yaml").write_text("ctcpl: 1\nregime: [\n", encoding="utf-8")
    assert main(["what-if", "--regime", "qd25-2021", "--lang", "en"]) == 1
    captured = capsys.readouterr()
    assert "hong.yaml cannot be scored" in captured.err
    assert "Dossiers compared: 7" in captured.out


@pytest.mark.parametrize("day", ["20260301", "2026-W01-1", "2026-3-1", "2026-02-30", "10000-01-01"])
def test_a_day_is_year_month_and_day(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["what-if", "--on", day, "--lang", "en"]) == 2
    assert day in capsys.readouterr().err


def test_what_is_unknown_is_said_once(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    added = "  - {id: asked, kind: satisfaction_min, value: 80}\nprocedure:"
    assert main(["what-if", "--regime", changed(workspace, ("procedure:", added)), "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "no such condition -> unknown" in told
    assert "(unknown)" not in told
