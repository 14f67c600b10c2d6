"""What only a comparison of the files of a run shows."""

from pathlib import Path

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
