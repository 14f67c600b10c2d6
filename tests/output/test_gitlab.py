"""The Code Quality report of GitLab by its documented fields."""

import json
from pathlib import Path
from typing import Any

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


def test_the_same_mistake_elsewhere_has_another_fingerprint(printed: Printed, workspace: Path) -> None:
    before = {row["fingerprint"] for row in rows(printed("gitlab"))}
    with (workspace / BROKEN).open("a", encoding="utf-8") as file:
        file.write("lạ nữa: 1\n")
    after = [row["fingerprint"] for row in rows(printed("gitlab"))]
    assert len(set(after)) == len(after) == len(before) + 1
    assert before < set(after)
