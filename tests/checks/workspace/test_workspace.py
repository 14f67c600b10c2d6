"""What only a comparison of the files of a run shows."""

import shutil
from pathlib import Path

import pytest

from tests.checks.conftest import Findings
from tests.checks.examples import places

SOUND = (Path(__file__).parents[1] / "identity" / "examples" / "CT601" / "good.yaml").read_text(encoding="utf-8")
FOLDER = "dossiers/lai-chau/thanh-pho-lai-chau/2024"


def _write(root: Path, name: str, text: str) -> None:
    path = root / FOLDER / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_second_dossier_of_a_unit_and_year_names_the_first(findings: Findings, workspace: Path) -> None:
    _write(workspace, "phuong-a.yaml", SOUND)
    _write(workspace, "phuong-b.yaml", SOUND.replace("name: Đoàn Kết", "name: Quyết Tiến"))
    _write(workspace, "phuong-c.yaml", SOUND)
    found = [row for row in findings(workspace / "dossiers") if row["code"] == "CT801"]
    assert [row["path"] for row in found] == [f"{FOLDER}/phuong-b.yaml", f"{FOLDER}/phuong-c.yaml"]
    assert places(found, "CT801") == [(5, 14, 5, 21)] * 2
    assert all(f"{FOLDER}/phuong-a.yaml" in row["message"] for row in found)


def test_other_units_and_other_years_are_no_second_dossier(findings: Findings, workspace: Path) -> None:
    _write(workspace, "phuong-a.yaml", SOUND)
    _write(workspace, "phuong-b.yaml", SOUND.replace("03389", "03388"))
    _write(workspace, "phuong-c.yaml", SOUND.replace("year: 2024", "year: 2023"))
    _write(workspace, "phuong-d.yaml", SOUND.replace("year: 2024", "year:"))
    _write(workspace, "phuong-e.yaml", SOUND.replace('code: "03389"', "code:"))
    _write(workspace, "phuong-f.yaml", SOUND.replace("unit: {", "unit: {x: 1, ").replace('code: "03389", ', ""))
    assert places(findings(workspace / "dossiers"), "CT801") == []


def test_a_file_named_twice_is_one_file(findings: Findings, workspace: Path) -> None:
    _write(workspace, "phuong-a.yaml", SOUND)
    folder = workspace / FOLDER
    assert places(findings(folder, str(folder / "phuong-a.yaml")), "CT801") == []


def test_each_workspace_stands_for_itself(findings: Findings, workspace: Path) -> None:
    for name in ("one", "two"):
        (workspace / name).mkdir()
        (workspace / name / "ctcpl.toml").touch()
        _write(workspace / name, "phuong-a.yaml", SOUND)
    assert places(findings(workspace / "one", str(workspace / "two")), "CT801") == []


SAMPLE = Path(__file__).parents[3] / FOLDER


@pytest.fixture
def district(workspace: Path) -> Path:
    """The packaged district of 2024 with the dossiers of its seven communes."""
    shutil.copytree(SAMPLE, workspace / FOLDER)
    return workspace / FOLDER


def test_communes_of_the_list_without_a_dossier_are_named_at_the_district(findings: Findings, district: Path) -> None:
    assert places(findings(district), "CT802") == []
    (district / "xa-san-thang.yaml").unlink()
    (district / "phuong-tan-phong.yaml").write_text("ctcpl: [", encoding="utf-8")
    text = (district / "phuong-doan-ket.yaml").read_text(encoding="utf-8")
    (district / "phuong-doan-ket.yaml").write_text(text.replace("year: 2024", "year: 2023", 1), encoding="utf-8")
    found = [row for row in findings(district / "huyen.yaml") if row["code"] == "CT802"]
    assert places(found, "CT802") == [(6, 14, 6, 19)]
    assert found[0]["severity"] == "warning"
    assert "7 đơn vị" in found[0]["message"] and "còn 2 đơn vị" in found[0]["message"]
    assert "Phường Đoàn Kết, Xã San Thàng" in found[0]["message"]
    strict = findings(district / "huyen.yaml", "--require-complete")
    assert [row["severity"] for row in strict if row["code"] == "CT802"] == ["error"]


def test_nothing_is_said_of_a_district_that_no_list_has_or_that_has_no_dossier_beside_it(
    findings: Findings, district: Path
) -> None:
    text = (district / "huyen.yaml").read_text(encoding="utf-8")
    for place in district.glob("*.yaml"):
        place.unlink()
    (district / "huyen.yaml").write_text(text, encoding="utf-8")
    assert places(findings(district), "CT802") == []
    (district / "phuong-a.yaml").write_text(SOUND, encoding="utf-8")
    assert len(places(findings(district), "CT802")) == 1
    (district / "huyen.yaml").write_text(text.replace('"105"', '"999"'), encoding="utf-8")
    assert places(findings(district), "CT802") == []
