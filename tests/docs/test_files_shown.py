"""YAML files that the pages show are accepted, and score as they say."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from tests.docs.pages import FORMATS, OFFICERS, PAGES, REGIMES, blocks, complete, write

HEADER = """ctcpl: 1
regime: qd25-2021
year: 2024
unit: {code: "03387", kind: phuong, name: Tân Phong, district: Thành phố Lai Châu, province: Tỉnh Lai Châu}
"""
PARTS = [body for marker, body in blocks(OFFICERS, "yaml") if marker == "part"]


def findings(capsys: pytest.CaptureFixture[str], *line: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    main(["check", *line, "--output-format", "json"])
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return found


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of the complete files that the pages show."""
    write(tmp_path, complete(REGIMES) | complete(FORMATS))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_yaml_block_says_what_it_is() -> None:
    markers = [marker for page in PAGES for marker, _ in blocks(page, "yaml")]
    assert len(markers) > 10
    assert [marker for marker in markers if marker != "part" and not marker.startswith("complete: ")] == []


def test_complete_files_have_nothing_wrong(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = set(complete(REGIMES) | complete(FORMATS))
    assert {name.rpartition("/")[2] for name in shown} == {
        "vi-du-2040.yaml",
        "xa-binh-lu.yaml",
        "plan.yaml",
        "decision.yaml",
    }
    assert findings(capsys, "dossiers", "--require-complete") == []


def test_a_mistake_in_a_complete_file_would_be_found(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    regime = example / "criteria" / "vi-du-2040.yaml"
    regime.write_text(regime.read_text(encoding="utf-8").replace("max: 15", "max: 16"), encoding="utf-8")
    assert "criteria/vi-du-2040.yaml" in {finding["path"] for finding in findings(capsys, "dossiers")}


def test_the_worked_example_scores_as_worked_by_hand(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "--format", "json"]) == 0
    (dossier,) = json.loads(capsys.readouterr().out)["dossiers"]
    points = {node["id"]: node["points"] for c in dossier["criteria"] for node in (c, *c["indicators"])}
    assert points == {"1": 8, "1.1": 4, "1.2": 4, "2": 10.67, "2.1": 2.5, "2.2": 2.67, "2.3": 5.5}
    assert (dossier["points"], dossier["max"], dossier["verdict"]) == (18.67, 25, "fail")
    assert [c["met"] for c in dossier["conditions"]] == [False, True, True]


def test_the_shown_plan_and_decision_can_be_written(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render-plan", "dossiers/lai-chau/2040/plan.yaml"]) == 0
    assert main(["render-decision", "dossiers/lai-chau/2040"]) == 0
    assert sorted(path.name for path in (example / "out").rglob("*.docx")) == ["decision.docx", "plan.docx"]


@pytest.mark.parametrize("part", PARTS, ids=range(len(PARTS)))
def test_a_part_of_a_dossier_has_no_error(part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    used = {name.strip() for names in re.findall(r"evidence: \[(.*?)\]", part) for name in names.split(",")}
    if used:
        part += "evidence:\n" + "".join(f"  - {{id: {name}}}\n" for name in sorted(used))
    write(tmp_path, {"dossiers/a.yaml": HEADER + part})
    write(tmp_path / "dossiers", dict.fromkeys(re.findall(r"file: ([\w/.-]+)", part), ""))
    found = findings(capsys, str(tmp_path / "dossiers" / "a.yaml"))
    assert [finding for finding in found if finding["severity"] == "error"] == []


ROWS = re.findall(r"^\| `(.+?)` \| [^|]+ \| `(.+?)` \|$", OFFICERS.read_text(encoding="utf-8"), re.MULTILINE)
MISTAKES = [(wrong, right) for wrong, right in ROWS if ":" in wrong]


@pytest.mark.parametrize(("wrong", "right"), MISTAKES)
def test_a_common_mistake_is_one(wrong: str, right: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Typed into a dossier that has every kind of key, the wrong writing is an error and the right one is none."""
    dossier = HEADER + (
        'indicators:\n  "4.1":\n    count: 3\n    points: 2.5\n    reason: Theo biên bản.\n'
        '  "5.2":\n    numerator: 1990\n    denominator: 1999\n    points: 6\n    reason: Theo sổ.\n'
        '  "5.4":\n    met: false\nevidence:\n  - id: bc-1\n    date: 2024-12-01\n    title: Báo cáo\n    file: a.pdf\n'
    )
    write(tmp_path, {"dossiers/a.pdf": "", "dossiers/minh-chung/bc.pdf": ""})
    errors = {}
    for typed in (wrong, right):
        key = typed.partition(":")[0]
        text = re.sub(rf"(?<=[ {{]){key}: (?:\"[^\"]*\"|[^,\n]*)", lambda _, typed=typed: typed, dossier)
        assert typed in text
        write(tmp_path, {"dossiers/a.yaml": text})
        found = findings(capsys, str(tmp_path / "dossiers" / "a.yaml"))
        errors[typed] = [finding["message"] for finding in found if finding["severity"] == "error"]
    assert errors[wrong]
    assert errors[right] == []
