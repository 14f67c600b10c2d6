"""The Code Quality report of GitLab by its documented fields."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.output.conftest import BROKEN, Printed


def rows(printed: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(printed)
    return found


def test_every_field_that_gitlab_documents(printed: Printed) -> None:
    found = rows(printed("gitlab"))
    assert found
    for row in found:
        assert set(row) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert row["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert not row["location"]["path"].startswith(("/", "./"))
        assert row["location"]["lines"]["begin"] >= 1
        assert row["description"].startswith(f"{row['check_name']} ")
    assert len({row["fingerprint"] for row in found}) == len(found)


def test_nothing_found_is_an_empty_list(printed: Printed) -> None:
    assert rows(printed("gitlab", BROKEN.with_name("xa-san-thang.yaml").as_posix(), code=0)) == []


def test_fingerprints_survive_moved_lines(printed: Printed, workspace: Path) -> None:
    before = rows(printed("gitlab"))
    text = (workspace / BROKEN).read_text(encoding="utf-8")
    (workspace / BROKEN).write_text(
        text.replace("indicators:", "# một dòng\n\n# và một dòng nữa\nindicators:"), encoding="utf-8"
    )
    after = rows(printed("gitlab"))
    assert {row["fingerprint"] for row in after} == {row["fingerprint"] for row in before}
    assert [row["location"]["lines"] for row in after] != [row["location"]["lines"] for row in before]


def test_of_several_things_missing_at_one_place_the_mended_one_goes(printed: Printed, workspace: Path) -> None:
    head = (workspace / BROKEN).read_text(encoding="utf-8").partition("tên lạ")[0]
    (workspace / BROKEN).write_text(f'{head}indicators: {{"2.5": {{}}}}\nsai: 1\n', encoding="utf-8")
    before = {row["fingerprint"]: row["description"] for row in rows(printed("gitlab"))}
    (workspace / BROKEN).write_text(f'{head}indicators: {{"2.5": {{}}, "1.2": {{}}}}\nsai: 1\n', encoding="utf-8")
    after = {row["fingerprint"] for row in rows(printed("gitlab"))}
    (gone,) = before.keys() - after
    assert before[gone].startswith("CT202 Hồ sơ chưa có chỉ tiêu 1.2.")


def test_the_same_mistake_elsewhere_has_another_fingerprint(printed: Printed, workspace: Path) -> None:
    before = {row["fingerprint"] for row in rows(printed("gitlab"))}
    with (workspace / BROKEN).open("a", encoding="utf-8") as file:
        file.write("lạ nữa: 1\n")
    after = [row["fingerprint"] for row in rows(printed("gitlab"))]
    assert len(set(after)) == len(after) == len(before) + 1
    assert before < set(after)


def test_the_same_mistake_in_two_workspaces_of_a_repository_is_two(
    printed: Printed, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("lai châu", "dien-bien"):
        shutil.copytree(workspace / "dossiers", workspace / name / "dossiers")
        (workspace / name / "ctcpl.toml").touch()
    monkeypatch.setenv("CI_PROJECT_DIR", str(workspace))
    found = rows(printed("gitlab", "lai châu", "dien-bien"))
    places = {row["location"]["path"] for row in found}
    assert places == {f"{name}/{BROKEN.as_posix()}" for name in ("lai châu", "dien-bien")}
    assert len({row["fingerprint"] for row in found}) == len(found)


def test_equal_mistakes_at_one_place_are_told_apart(printed: Printed, workspace: Path) -> None:
    (workspace / BROKEN).write_text("ctcpl: 1\n", encoding="utf-8")
    found = [row for row in rows(printed("gitlab")) if row["check_name"] == "CT601"]
    assert len({row["location"]["lines"]["begin"] for row in found}) == 1
    assert len({row["fingerprint"] for row in found}) == len(found) == 3
