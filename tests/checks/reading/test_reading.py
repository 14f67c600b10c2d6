"""Every example of the group through the real command, each finding at its exact characters."""

from pathlib import Path

import pytest

from ctcpl_cli.checks import reading
from ctcpl_cli.source import MAX_BYTES
from tests.checks.conftest import Findings
from tests.checks.examples import Place, names, places

EXAMPLES = Path(__file__).parent / "examples"
CODES = [module.CODE for module in reading.CHECKS]
PLACES: dict[str, list[Place]] = {
    "CT002/bad-tcvn3.yaml": [(4, 16, 4, 17)],
    "CT002/bad-utf16.yaml": [(1, 1, 1, 1)],
    "CT004/bad-blank.yaml": [(1, 1, 1, 1)],
    "CT006/bad.yaml": [(1, 1, 1, 1)],
    "CT004/bad.yaml": [(1, 1, 1, 1)],
    "CT005/bad.yaml": [(1, 1, 2, 13)],
    "CT007/bad.yaml": [(4, 28, 4, 29)],
    "CT008/bad1.yaml": [(4, 20, 4, 21)],
    "CT008/bad2.yaml": [(6, 10, 6, 25)],
    "CT009/bad.yaml": [(4, 14, 4, 18)],
    "CT010/bad.yaml": [(4, 42, 4, 43)],
    "CT011/bad1.yaml": [(4, 1, 4, 4)],
    "CT011/bad2.yaml": [(4, 1, 4, 4)],
    "CT012/bad1.yaml": [(6, 3, 6, 8)],
    "CT012/bad2.yaml": [(5, 1, 5, 5)],
    "CT013/bad.yaml": [(4, 19, 4, 22)],
    "CT014/bad.yaml": [(4, 19, 4, 22)],
    "CT015/bad.yaml": [(5, 3, 5, 5)],
    "CT016/bad.yaml": [(4, 14, 4, 19)],
    "CT017/bad.yaml": [(4, 15, 4, 22)],
    "CT018/bad.yaml": [(6, 17, 6, 18)],
    "CT020/bad1.yaml": [(6, 12, 6, 37)],
    "CT020/bad2.yaml": [(5, 24, 5, 49)],
    "CT020/bad3.yaml": [(8, 9, 8, 25)],
    "CT021/bad1.yaml": [(5, 24, 5, 47)],
    "CT021/bad2.yaml": [(4, 19, 4, 45)],
    "CT022/bad1.yaml": [(6, 11, 6, 31)],
    "CT022/bad2.yaml": [(6, 11, 6, 34)],
    "CT022/bad3.yaml": [(6, 12, 6, 25)],
    "CT023/bad1.yaml": [(6, 12, 6, 38)],
    "CT023/bad2.yaml": [(5, 9, 5, 15)],
    "CT023/bad3.yaml": [(5, 9, 5, 20)],
    "CT024/bad.yaml": [(5, 34, 5, 36)],
    "CT025/bad1.yaml": [(5, 10, 5, 11)],
    "CT025/bad2.yaml": [(4, 21, 4, 22)],
    "CT026/bad.yaml": [(5, 24, 5, 35)],
    "CT027/bad1.yaml": [(6, 14, 6, 15)],
    "CT027/bad2.yaml": [(5, 20, 5, 21)],
    "CT027/bad3.yaml": [(7, 7, 7, 8)],
    "CT028/bad1.yaml": [(6, 5, 6, 16)],
    "CT028/bad2.yaml": [(5, 25, 5, 39)],
    "CT029/bad1.yaml": [(5, 1, 5, 2)],
    "CT029/bad2.yaml": [(5, 1, 5, 3)],
    "CT030/bad1.yaml": [(6, 1, 6, 4)],
    "CT030/bad2.yaml": [(6, 1, 6, 2)],
    "CT030/bad3.yaml": [(4, 1, 4, 3)],
    "CT031/bad.yaml": [(7, 1, 7, 8)],
    "CT032/bad.yaml": [(1, 1, 1, 2)],
    "CT040/bad.yaml": [(1, 1, 1, 1)],
    "CT041/bad1.yaml": [(1, 8, 1, 9)],
    "CT041/bad2.yaml": [(1, 1, 1, 6)],
    "CT042/bad1.yaml": [(3, 11, 3, 13), (4, 10, 4, 11), (7, 17, 7, 18), (8, 1, 8, 4)],
    "CT042/bad2.yaml": [(11, 12, 11, 14), (12, 10, 12, 12)],
}


def test_each_bad_example_has_its_places() -> None:
    assert names(EXAMPLES, "bad") == sorted(PLACES)


@pytest.mark.parametrize("example", names(EXAMPLES, "bad"))
def test_bad(findings: Findings, example: str) -> None:
    found = findings(EXAMPLES / example)
    assert places(found, example[:5]) == PLACES[example]
    assert [row["code"] for row in found if row["code"] in CODES] == [example[:5]] * len(PLACES[example])


@pytest.mark.parametrize("example", names(EXAMPLES, "good"))
def test_good(findings: Findings, example: str) -> None:
    assert [row for row in findings(EXAMPLES / example) if row["code"] in CODES] == []


def test_a_file_that_cannot_be_opened(findings: Findings, tmp_path: Path) -> None:
    (tmp_path / "dossiers").mkdir()
    (tmp_path / "dossiers" / "lost.yaml").symlink_to(tmp_path / "nowhere.yaml")
    (tmp_path / "dossiers" / "other.yaml").write_text("ctcpl: 2\n", encoding="utf-8")
    found = findings(tmp_path / "dossiers")
    assert [row["path"] for row in found if row["code"] == "CT001"] == ["dossiers/lost.yaml"]
    assert any(row["code"] == "CT041" and row["path"] == "dossiers/other.yaml" for row in found)


@pytest.mark.parametrize("size, expected", [(MAX_BYTES, []), (MAX_BYTES + 1, [(1, 1, 1, 1)])])
def test_a_file_that_is_too_large(findings: Findings, tmp_path: Path, size: int, expected: list[Place]) -> None:
    path = tmp_path / "large.yaml"
    path.write_text("ctcpl: 1\n".ljust(size, "#"), encoding="utf-8")
    assert places(findings(path), "CT003") == expected
