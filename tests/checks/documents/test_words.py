"""Words of another regime in all their spellings, and the year that a document is about."""

import unicodedata
from pathlib import Path

import pytest

from ctcpl_cli.checks.documents.foreign_words import _pattern
from tests.checks.conftest import Findings

TERM = "sự hài lòng"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "words, text, there",
    [
        ("hòa giải", "tổ hòa giải", True),
        ("hòa giải", "tổ hoà giải", True),
        ("hoà giải", "Tổ Hòa giải", True),
        ("hòa giải", "TỔ HÒA GIẢI", True),
        ("hòa giải", "hòa\n    giải viên", True),
        ("hòa giải", "hòa **giải**", True),
        ("hòa giải", "hóa giải", False),
        ("hòa giải", "hòa giảin", False),
        ("hòa giải", "xhòa giải", False),
        ("hòa giải", "hòa, giải", False),
        ("đủ điều kiện", "Đủ điều kiện", True),
        ("đủ điều kiện", "dù điều kiện", False),
    ],
)
def test_spellings(form: str, words: str, text: str, there: bool) -> None:
    assert (_pattern(words).search(unicodedata.normalize(form, text)) is not None) is there  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "head, found",
    [
        ("subject: Kế hoạch năm 2024", True),
        ("subject: Kế hoạch năm 2021", False),
        ("subject: Sơ kết năm 2021 và kế hoạch năm 2022", True),
        ("subject: Kế hoạch, date: 2024-03-01", True),
        ("subject: Kế hoạch, date: {year: 2024}", True),
        ("subject: Kế hoạch, date: 2020-03-01", False),
        ("subject: Báo cáo năm 2021, date: 2022-01-05", False),
        ("subject: Kế hoạch", False),
        ("subject: Kế hoạch năm 2099", False),
    ],
)
def test_the_year_of_a_document(findings: Findings, tmp_path: Path, head: str, found: bool) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(f"ctcpl: 1\nkind: plan\nhead: {{{head}}}\nopening: [Đo {TERM} của dân.]\n", encoding="utf-8")
    assert any(row["code"] == "CT502" for row in findings(path)) is found


def test_comments_and_keys_are_not_texts(findings: Findings, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(f"ctcpl: 1\nkind: plan # {TERM}\nhead: {{subject: Năm 2024}}\n# {TERM}\n", encoding="utf-8")
    assert not [row for row in findings(path) if row["code"] == "CT502"]
