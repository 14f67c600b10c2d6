"""``ctcpl init``: a workspace that is in order, and nothing that was there before is touched."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from ctcpl_cli import __version__
from ctcpl_cli.cli.main import main

PLACES = {
    "ctcpl.toml",
    "README.md",
    ".gitattributes",
    ".gitignore",
    ".pre-commit-config.yaml",
    ".github/workflows/ctcpl.yml",
    ".gitlab-ci.yml",
    "dossiers/.gitkeep",
    ".vscode/settings.json",
    ".ctcpl/schemas/plan.json",
    ".ctcpl/schemas/dossier-qd25-2021.json",
}


def contents(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CTCPL_LANG", raising=False)
    assert main(["init", str(tmp_path / "mới")]) == 0
    monkeypatch.chdir(tmp_path / "mới")
    return tmp_path / "mới"


def test_every_file_is_written_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", str(tmp_path / "mới")]) == 0
    made = contents(tmp_path / "mới")
    assert set(made) >= PLACES
    printed = capsys.readouterr()
    told = [line.split("mới/", 1)[1] for line in printed.out.splitlines()]
    assert sorted(told) == sorted(made)
    assert f"cd {tmp_path / 'mới'}\n" in printed.err
    for name, content in made.items():
        assert b"\r" not in content and b"@VERSION@" not in content, name
        assert not content or content.endswith(b"\n"), name


def test_a_second_run_changes_nothing_and_names_what_was_kept(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "README.md").write_text("của tôi", encoding="utf-8")
    (workspace / "dossiers" / ".gitkeep").unlink()
    before = contents(workspace)
    capsys.readouterr()
    assert main(["init", "--lang", "en"]) == 0
    told = capsys.readouterr()
    assert contents(workspace) == before
    assert told.out == ""
    assert "Kept README.md: it exists." in told.err and "Kept .vscode/settings.json: it exists." in told.err


def test_an_outdated_schema_is_written_anew(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(workspace)
    (workspace / ".ctcpl/schemas/plan.json").write_text("{}", encoding="utf-8")
    capsys.readouterr()
    assert main(["init"]) == 0
    assert capsys.readouterr().out.splitlines() == ["Đã ghi .ctcpl/schemas/plan.json"]
    assert contents(workspace) == before


def test_a_regime_with_errors_is_named(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "criteria").mkdir()
    (workspace / "criteria" / "qd25-2021.yaml").write_text("ctcpl: 1\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["init"]) == 0
    assert "criteria/qd25-2021.yaml có lỗi nên không dùng được" in capsys.readouterr().err


def test_a_new_workspace_with_new_files_has_no_error(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for line in (
        ["dossier", "--unit", "03387", "--year", "2024"],
        ["plan", "--unit", "105", "--year", "2024"],
        ["letter", "--unit", "105", "--year", "2024"],
        ["decision", "--unit", "105", "--year", "2024"],
    ):
        assert main(["new", *line]) == 0
    capsys.readouterr()
    assert main(["check", "--output-format", "json"]) == 0
    folder = "dossiers/lai-chau/thanh-pho-lai-chau/2024"
    assert {row["path"] for row in json.loads(capsys.readouterr().out)["findings"]} == {
        f"{folder}/phuong-tan-phong.yaml"
    }
    assert main(["render-plan", f"{folder}/plan.yaml", f"{folder}/letter.yaml"]) == 0
    assert main(["render-decision", folder, "--allow-incomplete"]) == 0
    assert {path.name for path in (workspace / "out").rglob("*.docx")} == {
        "plan.docx",
        "letter.docx",
        "decision.docx",
    }


def test_an_empty_workspace_can_be_checked(workspace: Path) -> None:
    assert main(["check"]) == 0


def test_the_commented_settings_are_settings(workspace: Path) -> None:
    assert tomllib.loads((workspace / "ctcpl.toml").read_text(encoding="utf-8")) == {}
    lines = (workspace / "ctcpl.toml").read_text(encoding="utf-8").splitlines()
    (workspace / "ctcpl.toml").write_text("\n".join(line.removeprefix("# ") for line in lines[-2:]), encoding="utf-8")
    assert main(["new", "dossier", "--unit", "03388", "--year", "2025"]) == 0


def test_code_hosts_install_this_release(workspace: Path) -> None:
    for name in (".github/workflows/ctcpl.yml", ".gitlab-ci.yml"):
        assert f"ctcpl-cli=={__version__}\n" in (workspace / name).read_text(encoding="utf-8")


def test_actions_are_pinned_to_commits(workspace: Path) -> None:
    workflow = YAML(typ="safe").load((workspace / ".github/workflows/ctcpl.yml").read_text(encoding="utf-8"))
    used = [step["uses"] for step in workflow["jobs"]["check"]["steps"] if "uses" in step]
    assert used
    assert all(len(name.partition("@")[2]) == 40 for name in used)
    assert workflow["permissions"] == {"contents": "read"}


@pytest.mark.parametrize(
    ("place", "schema"),
    [
        (".github/workflows/ctcpl.yml", ["vendor.github-workflows"]),
        (".gitlab-ci.yml", ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"]),
    ],
)
def test_code_hosts_can_read_their_files(place: str, schema: list[str], workspace: Path) -> None:
    line = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *schema]
    assert subprocess.run([*line, workspace / place], capture_output=True).returncode == 0
    text = (workspace / place).read_text(encoding="utf-8")
    (workspace / place).write_text(text.replace("    - if:", "    - iff:").replace("runs-on:", "run-on:"), "utf-8")
    assert subprocess.run([*line, workspace / place], capture_output=True).returncode == 1


def test_git_ignores_documents_and_keeps_lines(workspace: Path) -> None:
    def git(*line: str) -> str:
        return subprocess.run(["git", *line], capture_output=True, text=True, check=True, cwd=workspace).stdout

    git("init", "--quiet")
    for name in ("out/a.docx", "~$a.docx", "dossiers/a.yaml", "dossiers/out/b.yaml", "a.pdf"):
        (workspace / name).parent.mkdir(parents=True, exist_ok=True)
        (workspace / name).write_bytes(b"a\r\n")
    seen = git("ls-files", "--others", "--exclude-standard").splitlines()
    assert {"dossiers/a.yaml", "a.pdf"} <= set(seen)
    assert not {"out/a.docx", "~$a.docx"} & set(seen)
    attributes = git("check-attr", "text", "eol", "--", "dossiers/a.yaml", "a.pdf").splitlines()
    assert attributes == [
        "dossiers/a.yaml: text: auto",
        "dossiers/a.yaml: eol: lf",
        "a.pdf: text: unset",
        "a.pdf: eol: lf",
    ]


@pytest.mark.parametrize(("place", "told"), [("tệp", "là tệp, không phải thư mục"), ("tệp/trong", "Không ghi được")])
def test_a_place_that_cannot_be_a_folder_is_refused(
    place: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tệp").write_text("", encoding="utf-8")
    assert main(["init", str(tmp_path / place)]) == 2
    assert told in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["tệp"]


def test_settings_that_cannot_be_read_are_refused_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ctcpl.toml").write_text("[[", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 2
    assert "ctcpl.toml" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["ctcpl.toml"]
