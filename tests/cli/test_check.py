"""``ctcpl check`` as an officer runs it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main

ROOT = Path(__file__).parents[2]
SAMPLE = "dossiers/lai-chau/thanh-pho-lai-chau/2024"

TWELVE = """ctcpl: 1
regime: qd25-2021
year: 2023
unit: {code: "0338", kind: phuong, name: Tân Phong, district: Thành phố Lai Châu, province: Tỉnh Lai Châu}
indicators:
  "1.2": {numerator: 130, denominator: 120, points: 7, reason: Đúng quy định., evidence: [bc-01]}
  "2.4":
    items:
      "2.4.1": {points: 3,5, reason: Theo phiếu lấy ý kiến., evidence: [bc-01]}
  "2.5": {numerator: 9, denominator: 12, self_points: 1, evidence: [bc-99]}
  "2.6": {points: 4.5, reason: Đủ kinh phí., evidence: [bc-01]}
  "2.7": {points: 1, reason: Thừa., evidence: [bc-01]}
  "4.5": {count: bốn, evidence: [bc-01]}
  "5.2": {numerator: 10, denominator: 0, points: 7, reason: Đúng hạn., evidence: [bc-01]}
evidence:
  - {id: bc-01, number: 01/BC-UBND, date: 2023-02-30, title: Báo cáo thực hiện Thông tư 09/2022/TT-BTP}
procedure:
  meeting: {date: 05/01/2024}
"""
EXPECTED = {
    ("CT606", 4, 14, 4, 20),
    ("CT207", 6, 22, 6, 25),
    ("CT105", 9, 25, 9, 28),
    ("CT218", 10, 55, 10, 56),
    ("CT302", 10, 69, 10, 74),
    ("CT204", 11, 19, 11, 22),
    ("CT213", 12, 3, 12, 8),
    ("CT107", 13, 18, 13, 21),
    ("CT208", 14, 39, 14, 40),
    ("CT110", 16, 43, 16, 53),
    ("CT501", 16, 89, 16, 103),
    ("CT108", 18, 19, 18, 29),
}


def findings(capsys: pytest.CaptureFixture[str], *line: str, code: int) -> list[dict[str, Any]]:
    assert main(["check", *line, "--output-format", "json"]) == code
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return found


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sample workspace's dossiers."""
    shutil.copytree(ROOT / "dossiers", tmp_path / "dossiers")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_sample_has_nothing_wrong(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert findings(capsys, "dossiers/lai-chau", "--require-complete", code=0) == []


def test_of_all_samples_only_unfinished_dossiers_have_warnings(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = {(f["path"], f["code"]) for f in findings(capsys, "dossiers", code=0)}
    assert found == {
        ("dossiers/binh-duong/huyen-bau-bang/2017/xa-hung-hoa.yaml", "CT201"),
        ("dossiers/binh-duong/huyen-bau-bang/2017/xa-lai-uyen.yaml", "CT622"),
        ("dossiers/dien-bien/2026/xa-muong-nhe.yaml", "CT201"),
        ("dossiers/lang-son/huyen-huu-lung/2022/huyen.yaml", "CT201"),
        ("dossiers/lang-son/huyen-huu-lung/2022/huyen.yaml", "CT802"),
        ("dossiers/lang-son/huyen-huu-lung/2022/xa-hoa-binh.yaml", "CT201"),
    }


def test_twelve_mistakes_each_at_its_place(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / SAMPLE / "phuong-tan-phong.yaml").write_text(TWELVE, encoding="utf-8")
    found = findings(capsys, f"{SAMPLE}/phuong-tan-phong.yaml", code=1)
    told = {(f["code"], f["line"], f["column"], f["end_line"], f["end_column"]) for f in found}
    assert EXPECTED - told == set()


def test_an_unreadable_file_never_hides_the_others(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / SAMPLE / "phuong-tan-phong.yaml").write_text(TWELVE, encoding="utf-8")
    (workspace / SAMPLE / "a.yaml").write_bytes(b"ctcpl: 1\nunit: \xff\xfe\n")
    (workspace / SAMPLE / "b.yaml").write_text("title: Báo cáo: kết quả\n", encoding="utf-8")
    (workspace / SAMPLE / "c.yaml").mkdir()
    found = findings(capsys, code=1)
    codes = {(f["path"].rpartition("/")[2], f["code"]) for f in found}
    assert {("a.yaml", "CT002"), ("b.yaml", "CT020"), ("phuong-tan-phong.yaml", "CT207")} <= codes


def test_full_shows_the_line_with_a_caret_under_the_exact_characters(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / SAMPLE / "phuong-tan-phong.yaml").write_text(TWELVE, encoding="utf-8")
    assert main(["check", f"{SAMPLE}/phuong-tan-phong.yaml"]) == 1
    lines = capsys.readouterr().out.splitlines()
    at = next(number for number, line in enumerate(lines) if ":13:18: CT107 " in line)
    assert lines[at + 1] == '13 |   "4.5": {count: bốn, evidence: [bc-01]}'
    assert lines[at + 2] == "   |                  ^^^"


def test_concise_prints_one_line_a_finding(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / SAMPLE / "phuong-tan-phong.yaml").write_text(TWELVE, encoding="utf-8")
    assert main(["check", f"{SAMPLE}/phuong-tan-phong.yaml", "--output-format", "concise", "--lang", "en"]) == 1
    told = capsys.readouterr()
    assert all(line.startswith(f"{SAMPLE}/phuong-tan-phong.yaml:") for line in told.out.splitlines())
    assert len(told.out.splitlines()) >= 12
    assert "Files checked: 1" in told.err


def test_a_file_outside_the_workspace_is_named_as_given(
    workspace: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "x.yaml"
    elsewhere.write_text("", encoding="utf-8")
    (found,) = findings(capsys, str(elsewhere), code=1)
    assert found["path"] == elsewhere.as_posix()


def test_warnings_alone_leave_the_exit_code_at_zero(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = workspace / SAMPLE / "phuong-quyet-thang.yaml"
    text = place.read_text(encoding="utf-8")
    assert "sanctions: []" in text
    place.write_text(text.replace("sanctions: []", "sanctions:"), encoding="utf-8")
    assert [f["code"] for f in findings(capsys, str(place), code=0)] == ["CT203"]
    assert [f["severity"] for f in findings(capsys, str(place), "--require-complete", code=1)] == ["error"]
