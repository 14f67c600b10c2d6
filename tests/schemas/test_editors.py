"""What a new workspace holds for editors: schemas, settings, snippets that expand to files in order."""

import json
import re
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.regime import load_regimes
from ctcpl_cli.schemas.files import editor_files, schema_line
from tests.schemas.conftest import printed
from tests.schemas.editor_reader import read

DATA = Path(__file__).parents[2] / "src/ctcpl_cli/schemas/editor_data"
SNIPPETS: dict[str, Any] = json.loads((DATA / "ctcpl.code-snippets").read_text(encoding="utf-8"))
DOSSIER = """ctcpl: 1
regime: qd25-2021
year: 2024
unit: {code: "03387", kind: phuong, name: Tân Phong, district: Thành phố Lai Châu, province: Tỉnh Lai Châu}
"""
EVIDENCE = "evidence:\n  - {id: bc-12, number: 12/BC-UBND, date: 2024-12-20, title: Báo cáo}\n"
PLAN = "ctcpl: 1\nkind: plan\n"
DECISION = "ctcpl: 1\nkind: decision\n"
AROUND = {
    "Tài liệu kiểm chứng": f"{DOSSIER}evidence:\n  @",
    "Tỷ lệ": f'{DOSSIER}{EVIDENCE}indicators:\n  "2.5":\n    @',
    "Tự ghi điểm": f'{DOSSIER}{EVIDENCE}indicators:\n  "2.6":\n    @',
    "Không phát sinh": f'{DOSSIER}indicators:\n  "1.1":\n    @',
    "Trường hợp bị xử lý": f"{DOSSIER}leaders:\n  sanctions:\n    @",
    "Niêm yết": f"{DOSSIER}procedure:\n  @",
    "Ý kiến góp ý": f"{DOSSIER}procedure:\n  opinions:\n    @",
    "Biên bản thẩm định": f"{DOSSIER}@",
    "Kết quả thẩm định một mục": f"{DOSSIER}appraisal:\n  items:\n    @",
    "Mô hình được hỏi": f"{DOSSIER}survey:\n  valid: 100\n  returned: 104\n  issued: 110\n  models:\n    @",
    "Mục của kế hoạch": f"{PLAN}sections:\n  @",
    "Nhiệm vụ có dòng in": f"{PLAN}sections:\n  @",
    "Dữ liệu nhiệm vụ": f"{PLAN}sections:\n  - title: Tổ chức\n    duties:\n      @",
    "Dòng in có nhãn": f"{PLAN}sections:\n  - title: Tổ chức\n    text:\n      @",
    "Thành viên Hội đồng": f"{DECISION}council:\n  members:\n    @",
}
"""Where each snippet is meant to be typed."""


def expanded(snippet: dict[str, Any], indent: str) -> str:
    """What an editor writes when every proposed value is taken as it is."""
    lines = []
    for line in snippet["body"]:
        plain = line.replace("$CURRENT_YEAR", "2024")
        plain = re.sub(r"\$\{\d+\|([^,|]*)[^|]*\|\}", r"\1", plain)
        lines.append(re.sub(r"\$\{\d+:([^{}]*)\}", r"\1", plain))
    return f"\n{indent}".join(lines)


def test_every_snippet_has_a_place_and_no_word_twice() -> None:
    assert set(AROUND) == set(SNIPPETS)
    prefixes = [prefix for snippet in SNIPPETS.values() for prefix in snippet["prefix"]]
    assert len(prefixes) == len(set(prefixes))
    assert all(snippet["scope"] == "yaml" and snippet["description"] for snippet in SNIPPETS.values())


@pytest.mark.parametrize("name", AROUND)
def test_a_snippet_expands_to_a_file_in_order(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    around = AROUND[name]
    text = around.replace("@", expanded(SNIPPETS[name], " " * len(around.rpartition("\n")[2][:-1]))) + "\n"
    assert "$" not in text
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    code = main(["check", "a.yaml", "--output-format", "json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [row["message"] for row in found if row["severity"] == "error"] == []
    assert code == 0
    kind = read(text).get("kind", "dossier")
    line = ["dossier", "--regime", "qd25-2021"] if kind == "dossier" else [kind]
    assert [error.message for error in printed(*line).iter_errors(read(text))] == []


def test_the_settings_name_the_schemas_that_stand_beside_them(tmp_path: Path) -> None:
    files = {place.as_posix(): content for place, content in editor_files(tmp_path, load_regimes(None))}
    schemas = {name for name in files if name.startswith(".ctcpl/schemas/")}
    settings = json.loads(files[".vscode/settings.json"])
    assert set(settings["yaml.schemas"]) == schemas
    assert len(schemas) == 7
    assert settings["yaml.schemaStore.enable"] is False
    assert settings["[yaml]"]["editor.tabSize"] == 2
    assert json.loads(files[".vscode/extensions.json"]) == {"recommendations": ["redhat.vscode-yaml"]}
    assert json.loads(files[".vscode/ctcpl.code-snippets"]) == SNIPPETS
    assert all(content.decode("utf-8").endswith("\n") and b"\r" not in content for content in files.values())


def test_patterns_follow_the_years_and_kinds_of_regimes(tmp_path: Path) -> None:
    files = {place.name: content for place, content in editor_files(tmp_path, load_regimes(None, {2025: "qd25-2021"}))}
    patterns = json.loads(files["settings.json"])["yaml.schemas"]
    assert "dossiers/**/{2022,2023,2024,2025}/phuong-*.yaml" in patterns[".ctcpl/schemas/dossier-qd25-2021.json"]
    assert patterns[".ctcpl/schemas/dossier-huyen-qd1723-2022.json"] == ["dossiers/**/{2022,2023,2024}/huyen.yaml"]


def test_own_settings_stay_and_schemas_of_before_are_made_anew(tmp_path: Path) -> None:
    regimes = load_regimes(None)
    for place, content in editor_files(tmp_path, regimes):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(content)
    assert list(editor_files(tmp_path, regimes)) == []
    (tmp_path / ".vscode" / "settings.json").write_text("{}", encoding="utf-8")
    (tmp_path / ".ctcpl" / "schemas" / "plan.json").write_text("{}", encoding="utf-8")
    (tmp_path / ".ctcpl" / "schemas" / "regime.json").unlink()
    assert [place.name for place, _ in editor_files(tmp_path, regimes)] == ["plan.json", "regime.json"]


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("a.yaml", ".ctcpl/schemas/plan.json"),
        ("dossiers/ca-mau/2021/plan.yaml", "../../../.ctcpl/schemas/plan.json"),
    ],
)
def test_the_line_leads_from_the_file_to_its_schema(place: str, path: str) -> None:
    assert schema_line(PurePosixPath(place), "plan") == f"# yaml-language-server: $schema={path}"
