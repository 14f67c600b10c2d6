"""A district's file and the communes beside it, through the real command."""

import json
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from tests.checks.conftest import Findings

EXAMPLES = Path(__file__).parent / "examples"
DISTRICT = (EXAMPLES / "CT226" / "good.yaml").read_text(encoding="utf-8")
COMMUNE = (EXAMPLES / "CT203" / "good.yaml").read_text(encoding="utf-8")
FAILED = COMMUNE.replace(
    "sanctions: []",
    "sanctions: [{post: chu_tich, kind: discipline, official_duty: true, act_date: 2024-05-20, "
    "decision: {number: 1/QĐ, date: 2024-06-03}}]",
)
OPEN = COMMUNE.replace("{count: 4, evidence: [bc-31]}", "{count: , evidence: [bc-31]}")


@pytest.fixture
def folder(workspace: Path) -> Path:
    """The place of a district's round."""
    path = workspace / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024"
    path.mkdir(parents=True)
    (path / "huyen.yaml").write_text(DISTRICT, encoding="utf-8")
    return path


def district(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["score", "--format", "json", str(folder / "huyen.yaml")]) == 0
    (row,) = json.loads(capsys.readouterr().out)["dossiers"]
    assert row["regime"] == "huyen-qd1723-2022"
    return {"verdict": row["verdict"], **next(c for c in row["conditions"] if c["id"] == "communes")}


@pytest.mark.parametrize(
    ("texts", "met", "actual", "verdict"),
    [
        ([], None, None, "incomplete"),
        ([COMMUNE], True, [], "pass"),
        ([COMMUNE, FAILED], False, ["phường B"], "fail"),
        ([COMMUNE, OPEN], None, [], "incomplete"),
        ([FAILED, OPEN], False, ["phường A"], "fail"),
        ([COMMUNE, "ctcpl: 1\nindicators: [\n"], None, [], "incomplete"),
        ([COMMUNE, COMMUNE.replace("qd25-2021", "qd99")], None, [], "incomplete"),
        ([COMMUNE, COMMUNE.replace("qd25-2021", "qd619-2017")], None, [], "incomplete"),
        ([COMMUNE, FAILED.replace("year: 2024", "year: 2023")], True, [], "pass"),
        ([COMMUNE, FAILED.replace("year: 2024", "year:")], None, [], "incomplete"),
        ([COMMUNE, DISTRICT], True, [], "pass"),
        ([COMMUNE, FAILED.replace("kind: phuong", "kind: thanh_pho")], False, ["thành phố B"], "fail"),
        ([COMMUNE, "ctcpl: 1\nkind: plan\n"], True, [], "pass"),
    ],
)
def test_the_condition_counts_the_dossiers_beside_the_file(
    folder: Path, capsys: pytest.CaptureFixture[str], texts: list[str], met: bool | None, actual: Any, verdict: str
) -> None:
    for name, text in zip("AB", texts, strict=False):
        (folder / f"phuong-{name.lower()}.yaml").write_text(
            text.replace("name: Đoàn Kết", f"name: {name}"), encoding="utf-8"
        )
    found = district(folder, capsys)
    assert (found["met"], found["actual"], found["required"]) == (met, actual, 100)
    assert found["verdict"] == verdict


def test_communes_that_are_open_are_named(findings: Findings, folder: Path) -> None:
    (folder / "phuong-a.yaml").write_text(OPEN, encoding="utf-8")
    (message,) = [row["message"] for row in findings(folder / "huyen.yaml") if row["code"] == "CT226"]
    assert "phường Đoàn Kết" in message
    (folder / "phuong-a.yaml").write_text(FAILED, encoding="utf-8")
    assert [row for row in findings(folder / "huyen.yaml") if row["code"] == "CT226"] == []


def test_explain_says_which_communes_must_pass_first(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "phuong-a.yaml").write_text(FAILED, encoding="utf-8")
    assert main(["explain", str(folder / "huyen.yaml")]) == 0
    told = capsys.readouterr().out
    assert "các đơn vị này phải đạt trước: phường Đoàn Kết" in told
    assert "[chưa đạt] 9.4 " in told
