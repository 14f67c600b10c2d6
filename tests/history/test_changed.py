"""``check --changed-since`` in real repositories: what a change concerns, and nothing else."""

import json
import shutil
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.history.changed import Changed
from ctcpl_cli.history.git import Change, Repository
from tests.history.conftest import (
    DECISION,
    DISTRICT,
    DOAN_KET,
    PROOF,
    REGIME,
    ROUND,
    SAN_THANG,
    TAN_PHONG,
    Clone,
    Shallow,
)
from tests.history.kinds import COMMUNES, KINDS

Finding = dict[str, Any]
Capture, Patch = pytest.CaptureFixture[str], pytest.MonkeyPatch


def wanted(clone: Clone, revision: str = "origin/main") -> set[Path]:
    """The files that exist among those a change concerns, without changed files that are never checked."""
    found = Changed.since(revision, Workspace.around(clone.root)).wanted
    return {Path(path) for path in found if (clone.root / path).exists() and Path(path) != PROOF}


def findings(capsys: pytest.CaptureFixture[str], *line: str) -> list[Finding]:
    capsys.readouterr()
    assert main(["check", "--output-format", "json", *line]) in (0, 1)
    found: list[Finding] = json.loads(capsys.readouterr().out)["findings"]
    return found


@pytest.mark.parametrize("name", KINDS)
def test_the_changed_set_of_each_kind(clone: Clone, name: str) -> None:
    KINDS[name].make(clone)
    assert wanted(clone) == KINDS[name].concerned
    clone.commit(name)
    assert wanted(clone) == KINDS[name].concerned


@pytest.mark.parametrize("name", KINDS)
def test_the_changed_set_in_a_shallow_clone(clone: Clone, shallow: Shallow, name: str) -> None:
    """Without a merge base the last commit of main itself is compared, so what changed there stands in the set too."""
    KINDS[name].make(clone)
    clone.commit(name)
    there = shallow()
    assert there.git("rev-parse", "--is-shallow-repository") == "true"
    assert wanted(there) == KINDS[name].concerned | {SAN_THANG, DISTRICT}


@pytest.mark.parametrize("name", [name for name in KINDS if name != "template changed"])
def test_its_findings_are_those_of_a_whole_check(clone: Clone, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every finding in the set, and every finding that the change brings anywhere."""
    before = findings(capsys, "dossiers")
    KINDS[name].make(clone)
    after = findings(capsys, "dossiers")
    shown = findings(capsys, "--changed-since", "origin/main")
    concerned = {path.as_posix() for path in wanted(clone)}
    assert shown == [finding for finding in after if finding["path"] in concerned]
    assert [finding for finding in after if finding not in before and finding not in shown] == []


def test_a_second_dossier_of_the_same_unit(clone: Clone, capsys: pytest.CaptureFixture[str]) -> None:
    """The finding stands at the later file, although that one did not change."""
    shutil.copy(clone.root / TAN_PHONG, clone.root / ROUND / "a-tan-phong.yaml")
    shown = findings(capsys, "--changed-since", "origin/main")
    assert [finding["path"] for finding in shown if finding["code"] == "CT801"] == [TAN_PHONG.as_posix()]


def test_nothing_changed(clone: Clone, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--changed-since", "origin/main"]) == 0
    told = capsys.readouterr().err
    base = clone.git("merge-base", "HEAD", "origin/main")[:9]
    assert "0 tệp" in told
    assert f"Đã so với {base}, gốc chung với origin/main.\nKhông có tệp nào thay đổi.\n" in told


def test_a_shallow_clone_says_what_it_compared(clone: Clone, shallow: Shallow, capsys: Capture) -> None:
    there = shallow()
    capsys.readouterr()
    assert main(["check", "--changed-since", "origin/main", "--output-format", "json"]) == 0
    told = capsys.readouterr().err
    assert f"chính origin/main ({there.git('rev-parse', 'origin/main')[:9]})" in told


def test_paths_narrow_the_set(clone: Clone, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (TAN_PHONG, DOAN_KET):
        with (clone.root / path).open("a", encoding="utf-8") as file:
            file.write("lạ: 1\n")
    shown = findings(capsys, DOAN_KET.as_posix(), "--changed-since", "origin/main")
    assert {finding["path"] for finding in shown} == {DOAN_KET.as_posix()}


def test_settings_concern_everything(clone: Clone, capsys: pytest.CaptureFixture[str]) -> None:
    (clone.root / "ctcpl.toml").write_text("", encoding="utf-8")
    found = Changed.since("origin/main", Workspace.around(clone.root))
    assert all(found.concerns(path.as_posix()) for path in COMMUNES)


def test_a_new_regime_concerns_the_years_it_claims(clone: Clone) -> None:
    text = (clone.root / REGIME).read_text(encoding="utf-8").replace("id: qd25-2021", "id: moi")
    (clone.root / "criteria/moi.yaml").write_text(text, encoding="utf-8")
    assert wanted(clone) >= COMMUNES


def test_a_changed_decision_concerns_its_dossiers(clone: Clone) -> None:
    with (clone.root / DECISION).open("a", encoding="utf-8") as file:
        file.write("# ghi chú\n")
    assert wanted(clone) >= COMMUNES


@pytest.mark.parametrize("name", ["minh-chứng số 1.txt", 'a\'b "c".txt', "tab\tx.txt"])
def test_names_that_need_quoting(clone: Clone, name: str) -> None:
    proof = ROUND / "minh-chung" / name
    clone.move(PROOF, proof)
    written = json.dumps(f"minh-chung/{name}", ensure_ascii=False)
    clone.edit(TAN_PHONG, "file: minh-chung/bc-kinh-phi.txt", f"file: {written}")
    clone.commit("Đổi tên")
    (clone.root / proof).write_text("khác", encoding="utf-8")
    assert TAN_PHONG in wanted(clone, "HEAD")


def test_a_workspace_inside_a_larger_repository(clone: Clone, monkeypatch: Patch, capsys: Capture) -> None:
    clone.git("rm", "-r", "--quiet", "--cached", ".")
    below = clone.root / "tư pháp" / "hồ sơ"
    below.mkdir(parents=True)
    for name in ("dossiers", "criteria", "templates"):
        (clone.root / name).rename(below / name)
    clone.commit("Chuyển vào thư mục con")
    monkeypatch.chdir(below)
    inner = Clone(below)
    KINDS["fact edited"].make(inner)
    (clone.root / "ghi chú.txt").write_text("ngoài", encoding="utf-8")
    assert wanted(inner, "HEAD") == KINDS["fact edited"].concerned


@pytest.mark.parametrize("revision", ["khong-co", "", "-x", "--output=x", "HEAD~99", "HEAD:dossiers", "^HEAD"])
def test_a_bad_revision_is_wrong_usage(clone: Clone, revision: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", f"--changed-since={revision}"]) == 2
    assert "Kho git không có phiên bản" in capsys.readouterr().err


def test_outside_a_repository(tmp_path: Path, monkeypatch: Patch, capsys: Capture) -> None:
    (tmp_path / "x" / "dossiers").mkdir(parents=True)
    (tmp_path / "x" / "dossiers" / "a.yaml").write_text("ctcpl: 1\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "x")
    assert main(["check", "--changed-since", "HEAD"]) == 2
    assert "kho git" in capsys.readouterr().err


def test_without_the_git_program(clone: Clone, monkeypatch: Patch, capsys: Capture) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["check", "--changed-since", "HEAD"]) == 2
    assert "cài git" in capsys.readouterr().err


def test_a_repository_without_commits(tmp_path: Path, monkeypatch: Patch, capsys: Capture) -> None:
    there = Clone(tmp_path / "moi")
    (there.root / "dossiers").mkdir(parents=True)
    (there.root / "dossiers" / "a.yaml").write_text("ctcpl: 1\n", encoding="utf-8")
    there.git("init", "--quiet")
    monkeypatch.chdir(there.root)
    assert main(["check", "--changed-since", "HEAD"]) == 2
    assert "HEAD" in capsys.readouterr().err


def test_a_new_regime_that_cannot_be_read_concerns_what_it_hides(clone: Clone, capsys: Capture) -> None:
    (clone.root / REGIME).unlink()
    clone.commit("Chỉ dùng bộ quy định kèm chương trình")
    (clone.root / REGIME.parent).mkdir(exist_ok=True)
    (clone.root / REGIME).write_text("id: [\n", encoding="utf-8")
    assert wanted(clone, "HEAD") >= COMMUNES
    shown = findings(capsys, "--changed-since", "HEAD")
    assert {finding["path"] for finding in shown if finding["code"] == "CT604"} >= {
        path.as_posix() for path in COMMUNES
    }


@pytest.mark.parametrize("name", ["bc-kinh-phi.docx", unicodedata.normalize("NFD", "kinh-phí.txt")])
def test_evidence_of_any_name(clone: Clone, name: str) -> None:
    """Word files are evidence too; accents may be written in either form."""
    clone.move(PROOF, ROUND / "minh-chung" / name)
    clone.edit(TAN_PHONG, "minh-chung/bc-kinh-phi.txt", f"minh-chung/{name}")
    clone.commit("Đổi tên tệp")
    (clone.root / ROUND / "minh-chung" / name).write_text("khác", encoding="utf-8")
    assert TAN_PHONG in wanted(clone, "HEAD")


@pytest.mark.parametrize("after", ["", "another code"])
def test_a_sealed_dossier_that_is_no_longer_its_unit(clone: Clone, after: str, capsys: Capture) -> None:
    """The finding stands at the decision, which did not change."""
    clone.edit(DECISION, 'number: ""', 'number: "12"')
    clone.edit(DECISION, "date: {year: 2025}", "date: 2025-01-25")
    clone.edit(DECISION, "illustrative: true\n", "")
    assert main(["sign-off", str(DECISION)]) == 0
    clone.commit("Ban hành quyết định")
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8").replace('"03387"', '"03999"') if after else "a: [\n"
    (clone.root / TAN_PHONG).write_text(text, encoding="utf-8", newline="")
    shown = findings(capsys, "--changed-since", "HEAD")
    assert [finding["path"] for finding in shown if finding["code"] == "CT456"] == [DECISION.as_posix()]


def test_other_files_among_the_templates_are_none(clone: Clone, capsys: Capture) -> None:
    for name in ("ghi-chu.md", "~$decision.docx", "cu/decision.docx"):
        place = clone.root / "templates" / name
        place.parent.mkdir(exist_ok=True)
        place.write_text("x", encoding="utf-8")
    assert findings(capsys, "--changed-since", "HEAD") == []


def test_a_file_behind_a_link(clone: Clone, capsys: Capture) -> None:
    clone.move(Path("dossiers"), Path("du-lieu"))
    (clone.root / "dossiers").symlink_to("du-lieu")
    clone.commit("Liên kết")
    with (clone.root / DOAN_KET).open("a", encoding="utf-8") as file:
        file.write("lạ: 1\n")
    assert {finding["path"] for finding in findings(capsys, "--changed-since", "HEAD")} == {DOAN_KET.as_posix()}


def test_a_file_that_git_forgets(clone: Clone) -> None:
    """It is still there; only what it says may be another thing."""
    clone.git("rm", "--quiet", "--cached", str(TAN_PHONG), str(DOAN_KET))
    assert Repository.around(clone.root).changes("HEAD", None) == []
    with (clone.root / DOAN_KET).open("a", encoding="utf-8") as file:
        file.write("# khác\n")
    path = DOAN_KET.as_posix()
    assert Repository.around(clone.root).changes("HEAD", None) == [Change(path, path)]
