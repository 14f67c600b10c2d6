"""``ctcpl log`` and ``ctcpl score --as-of`` in a real repository."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from tests.history.conftest import (
    DECISION,
    DISTRICT,
    PLAN,
    REGIME,
    ROUND,
    SAN_THANG,
    TAN_PHONG,
    TEMPLATE,
    Clone,
    Shallow,
)
from tests.history.kinds import COMMUNES

Capture = pytest.CaptureFixture[str]
FACT = "numerator: 9\n    denominator: 12\n    self_points: 0.5\n"
LEADERS = "sanctions: []"


def versions(capsys: Capture, path: Path) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["log", str(path), "--format", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["versions"]
    return found


def scored(capsys: Capture, *line: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["score", "--format", "json", *line]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["dossiers"]
    return found


@pytest.fixture
def story(clone: Clone) -> dict[str, str]:
    """Commits by name: a fact becomes worse, another file changes, the file moves, the law changes, it is deleted."""
    ids = {"first": clone.git("rev-parse", "HEAD")}
    clone.edit(TAN_PHONG, FACT, FACT.replace("numerator: 9", "numerator: 6"))
    ids["worse"] = clone.commit("Sửa chỉ tiêu 2.5")
    clone.edit(SAN_THANG, "illustrative: true", "illustrative: true  # khác")
    clone.commit("Việc khác")
    clone.move(TAN_PHONG, ROUND / "tan-phong.yaml")
    ids["moved"] = clone.commit("Chuyển tệp")
    clone.edit(REGIME, "kind: total_min, value: 80", "kind: total_min, value: 95")
    ids["law"] = clone.commit("Đổi bộ quy định")
    (clone.root / ROUND / "tan-phong.yaml").unlink()
    ids["deleted"] = clone.commit("Xóa hồ sơ")
    return ids


def test_every_commit_that_changed_the_file_or_its_result(story: dict[str, str], capsys: Capture) -> None:
    found = versions(capsys, ROUND / "tan-phong.yaml")
    assert [version["commit"] for version in found] == [
        story[name] for name in ("deleted", "law", "moved", "worse", "first")
    ]
    assert [version["points"] for version in found] == [None, 93.25, 93.25, 93.25, 93.5]
    assert [version["verdict"] for version in found] == [None, "fail", "pass", "pass", "pass"]
    names = [None, "tan-phong.yaml", "tan-phong.yaml", TAN_PHONG.name, TAN_PHONG.name]
    assert [version["path"] and Path(version["path"]).name for version in found] == names


def test_the_table_shows_what_each_commit_did(story: dict[str, str], capsys: Capture) -> None:
    assert main(["log", str(ROUND / "tan-phong.yaml")]) == 0
    path, *lines = capsys.readouterr().out.splitlines()
    assert path == (ROUND / "tan-phong.yaml").as_posix()
    lines = lines[2:]
    assert "93,25 CHƯA ĐẠT -> đã xóa" in lines[0]
    assert "93,25 ĐẠT -> 93,25 CHƯA ĐẠT" in lines[1]
    assert lines[2].split()[-2:] == ["Chuyển", "tệp"]
    assert "93,5 ĐẠT -> 93,25 ĐẠT" in lines[3]


def test_a_district_changes_with_its_communes(clone: Clone, capsys: Capture) -> None:
    before = versions(capsys, DISTRICT)
    for path in sorted((clone.root / ROUND).glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        if path.name.startswith(("phuong-quyet-tien", "xa-sung-phai")):
            path.unlink()
        assert text
    after = clone.commit("Bỏ hai xã chưa đạt")
    found = versions(capsys, DISTRICT)
    assert [version["verdict"] for version in found] == ["pass", before[0]["verdict"]]
    assert found[0]["commit"] == after


def test_an_unreadable_version_says_so(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    (clone.root / TAN_PHONG).write_text("indicators: [", encoding="utf-8")
    clone.commit("Hỏng")
    (clone.root / TAN_PHONG).write_text(text, encoding="utf-8")
    clone.commit("Sửa lại")
    assert [version["verdict"] for version in versions(capsys, TAN_PHONG)] == ["pass", None, "pass"]
    assert main(["log", str(TAN_PHONG), "--format", "markdown"]) == 0
    assert "không đọc được -> 93,5 ĐẠT" in capsys.readouterr().out


def test_a_file_that_git_never_saw(clone: Clone, capsys: Capture) -> None:
    (clone.root / ROUND / "moi.yaml").write_text("ctcpl: 1\n", encoding="utf-8")
    assert main(["log", str(ROUND / "moi.yaml")]) == 2
    assert "Lịch sử git không có hồ sơ nào ở" in capsys.readouterr().err


@pytest.mark.parametrize("path", [PLAN, DECISION, REGIME, TEMPLATE, Path("khong-co"), Path("criteria")])
def test_what_is_no_dossier_has_no_history(clone: Clone, path: Path, capsys: Capture) -> None:
    assert main(["log", str(path)]) == 2
    assert f"không có hồ sơ nào ở {path.as_posix()}" in capsys.readouterr().err


@pytest.mark.parametrize("folder", [ROUND, Path("dossiers"), Path()])
def test_a_folder_has_the_history_of_each_dossier(clone: Clone, folder: Path, capsys: Capture) -> None:
    clone.edit(TAN_PHONG, FACT, FACT.replace("numerator: 9", "numerator: 6"))
    clone.commit("Sửa chỉ tiêu 2.5")
    found = versions(capsys, folder)
    paths = list(dict.fromkeys(version["dossier"] for version in found))
    assert paths == [DISTRICT.as_posix(), *(path.as_posix() for path in sorted(COMMUNES))]
    for path in paths:
        own = [version for version in found if version["dossier"] == path]
        assert own == versions(capsys, Path(path))
        assert len(own) == (2 if path == TAN_PHONG.as_posix() else 1)


def test_every_version_is_what_score_says_of_that_commit(story: dict[str, str], capsys: Capture) -> None:
    for path in (ROUND / "tan-phong.yaml", DISTRICT):
        for version in versions(capsys, path):
            if version["path"] is not None:
                capsys.readouterr()
                main(["score", version["path"], "--as-of", version["commit"], "--format", "json"])
                row = json.loads(capsys.readouterr().out)["dossiers"][0]
                assert [row[key] for key in ("points", "verdict", "regime")] == [
                    version[key] for key in ("points", "verdict", "regime")
                ]


def test_a_deleted_file_that_came_back(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    (clone.root / TAN_PHONG).unlink()
    clone.commit("Xóa")
    (clone.root / TAN_PHONG).write_text(text, encoding="utf-8", newline="")
    clone.commit("Ghi lại")
    assert [version["points"] for version in versions(capsys, TAN_PHONG)] == [93.5, None, 93.5]


def test_a_shallow_clone_says_that_history_is_cut(clone: Clone, shallow: Shallow, capsys: Capture) -> None:
    assert main(["log", str(TAN_PHONG)]) == 0
    assert capsys.readouterr().err == ""
    shallow()
    assert main(["log", str(TAN_PHONG)]) == 0
    assert "git fetch --unshallow" in capsys.readouterr().err


def test_a_subject_cannot_steer_the_terminal(clone: Clone, capsys: Capture) -> None:
    clone.edit(TAN_PHONG, "illustrative: true", "illustrative: true  # sửa")
    clone.commit("Sửa \x1b[31m | <b>")
    assert main(["log", str(TAN_PHONG)]) == 0
    assert "Sửa  [31m | <b>" in capsys.readouterr().out
    assert main(["log", str(TAN_PHONG), "--format", "markdown"]) == 0
    assert "Sửa  [31m \\| &lt;b>" in capsys.readouterr().out


def test_settings_of_a_time_that_cannot_be_used(clone: Clone, capsys: Capture) -> None:
    (clone.root / "ctcpl.toml").write_text("lạ = 1\n", encoding="utf-8")
    clone.commit("Hỏng")
    (clone.root / "ctcpl.toml").write_text("", encoding="utf-8")
    clone.commit("Sửa lại")
    assert [version["points"] for version in versions(capsys, TAN_PHONG)] == [93.5, None, 93.5]


def test_a_score_as_of_each_revision(story: dict[str, str], capsys: Capture) -> None:
    for name, points, verdict in (("first", 93.5, "pass"), ("worse", 93.25, "pass")):
        row = scored(capsys, str(TAN_PHONG), "--as-of", story[name])[0]
        assert (row["points"], row["verdict"], row["path"]) == (points, verdict, TAN_PHONG.as_posix())
    row = scored(capsys, str(ROUND / "tan-phong.yaml"), "--as-of", story["law"])[0]
    assert (row["verdict"], row["regime_differs"]) == ("fail", True)
    assert len(scored(capsys, "--as-of", story["deleted"])) == 7
    assert len(scored(capsys, "--as-of", "HEAD~1")) == 8


def test_a_district_is_scored_with_the_communes_of_that_time(clone: Clone, capsys: Capture) -> None:
    before = scored(capsys, str(DISTRICT))[0]["conditions"]
    for name in ("phuong-quyet-tien", "xa-sung-phai"):
        (clone.root / ROUND / f"{name}.yaml").unlink()
    assert scored(capsys, str(DISTRICT))[0]["conditions"] != before
    assert scored(capsys, str(DISTRICT), "--as-of", "HEAD")[0]["conditions"] == before


def test_a_path_that_was_not_there_yet(story: dict[str, str], capsys: Capture) -> None:
    capsys.readouterr()
    assert main(["score", str(ROUND / "tan-phong.yaml"), "--as-of", story["first"]]) == 2
    assert f"Ở phiên bản {story['first']} không có" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["score", "--as-of", "khong-co"], ["score", "--as-of", ""]])
def test_a_bad_revision(clone: Clone, command: list[str], capsys: Capture) -> None:
    assert main(command) == 2
    assert f"không có phiên bản “{command[-1]}”" in capsys.readouterr().err


def test_the_dossier_of_another_unit_is_no_earlier_place(clone: Clone, capsys: Capture) -> None:
    """git takes a dossier that goes and a similar one that comes for a move."""
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    (clone.root / TAN_PHONG).unlink()
    other = text.replace('code: "03387"', 'code: "03999"').replace("name: Tân Phong", "name: Mới")
    (clone.root / ROUND / "phuong-moi.yaml").write_text(other, encoding="utf-8", newline="")
    made = clone.commit("Bỏ Tân Phong, thêm phường Mới")
    assert [version["commit"] for version in versions(capsys, ROUND / "phuong-moi.yaml")] == [made]


@pytest.mark.parametrize(
    "setting",
    [
        ("log.showRoot", "false"),
        ("log.showSignature", "true"),
        ("log.follow", "true"),
        ("log.diffMerges", "off"),
        ("i18n.logOutputEncoding", "latin1"),
        ("diff.renames", "false"),
        ("diff.orderFile", "khong-co"),
        ("diff.external", "false"),
        ("diff.noprefix", "true"),
        ("core.quotePath", "true"),
        ("color.ui", "always"),
    ],
)
def test_settings_of_the_user_change_nothing(
    clone: Clone, story: dict[str, str], setting: tuple[str, str], capsys: Capture
) -> None:
    before = versions(capsys, ROUND / "tan-phong.yaml")
    clone.git("config", *setting)
    assert versions(capsys, ROUND / "tan-phong.yaml") == before


def test_a_score_as_of_a_revision_of_two_workspaces(clone: Clone, tmp_path: Path, capsys: Capture) -> None:
    """Each in its own repository; what no repository has is never scored as it is now."""
    other = Clone(tmp_path / "khac")
    shutil.copytree(clone.root / ROUND, other.root / ROUND)
    line = ["score", str(TAN_PHONG), str(other.root / TAN_PHONG), "--as-of", "HEAD", "--format", "json"]
    assert main(line) == 2
    other.git("init", "--quiet")
    other.edit(TAN_PHONG, FACT, FACT.replace("numerator: 9", "numerator: 6"))
    other.commit("Nơi khác")
    (other.root / TAN_PHONG).unlink()
    assert [row["points"] for row in scored(capsys, *line[1:-2])] == [93.5, 93.25]


def test_a_score_as_of_a_revision_without_the_usual_folder(clone: Clone, capsys: Capture) -> None:
    clone.git("mv", "dossiers", "ho-so")
    clone.edit(REGIME, "kind: total_min, value: 80", "kind: total_min, value: 95")
    clone.commit("Thư mục khác")
    clone.edit(REGIME, "kind: total_min, value: 95", "kind: total_min, value: 80")
    path = Path("ho-so", *TAN_PHONG.parts[1:]).as_posix()
    [row] = scored(capsys, path, "--as-of", "HEAD")
    assert (row["path"], row["verdict"]) == (path, "fail")


def test_evidence_that_is_not_fetched_is_no_reason(clone: Clone, capsys: Capture) -> None:
    clone.edit(REGIME, "id: qd25-2021\n", "id: qd25-khac\n")
    clone.commit("Đổi mã")
    assert main(["score", str(TAN_PHONG), "--as-of", "HEAD"]) == 1
    said = capsys.readouterr().err
    assert "CT604" in said
    assert "CT306" not in said
    assert main(["diff", "HEAD~1", "HEAD"]) == 0
    assert "CT306" not in capsys.readouterr().out
