"""Widths against the measured table of the format notes, in twips."""

import pytest

from ctcpl_cli.documents import geometry, widths
from ctcpl_cli.messages.documents import OFFICIAL


@pytest.mark.parametrize(
    ("text", "size", "twips"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 5007),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, 5424),
        ("Độc lập - Tự do - Hạnh phúc", 13, 3183),
        ("Độc lập - Tự do - Hạnh phúc", 14, 3428),
        ("ỦY BAN NHÂN DÂN", 12, 2260),
        ("ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG HƯNG THUẬN", 12, 5895),
        ("TM. ỦY BAN NHÂN DÂN", 14, 3228),
    ],
)
def test_widths_are_those_of_the_font(text: str, size: int, twips: int) -> None:
    assert widths.width(text, size) == twips


def test_the_right_column_holds_the_nation_on_one_line() -> None:
    assert widths.width(OFFICIAL["nation"], geometry.NATION_SIZE) <= geometry.HEAD_RIGHT


@pytest.mark.parametrize(
    "texts", [["ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAI CHÂU"], ["Xây dựng xã, phường " * 8], ["x" * 400], ["ngắn"]]
)
def test_a_short_rule_is_a_third_to_a_half_of_the_longest_line(texts: list[str]) -> None:
    room = geometry.TEXT_WIDTH
    longest = max(widths.width(line, 14) for text in texts for line in widths.lines(text, 14, room))
    rule = widths.short_rule(texts, 14, room)
    assert min(longest, room) / 3 <= rule <= min(longest, room) / 2


def test_lines_break_at_words() -> None:
    text = "Xây dựng xã, phường đạt chuẩn tiếp cận pháp luật " * 3
    broken = widths.lines(text, 14, geometry.TEXT_WIDTH)
    assert " ".join(broken) == text.strip()
    assert len(broken) > 1
    assert all(widths.width(line, 14) <= geometry.TEXT_WIDTH for line in broken)
