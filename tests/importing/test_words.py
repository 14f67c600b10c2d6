"""Names, numbers, lines, ladders and formulas as people write them."""

from decimal import Decimal

import pytest

from ctcpl_cli.findings import Phrase
from ctcpl_cli.importing import ladders, lines, rules, words
from ctcpl_cli.importing.spots import NOWHERE, Spot
from ctcpl_cli.importing.statements import Choice


def choices(*said: str) -> list[Choice]:
    """Alternatives whose points fall from the number of lines down to 0."""
    spot = Spot(NOWHERE, Phrase("importing.whole_form"))
    return [Choice("", text, Decimal(len(said) - 1 - n), spot) for n, text in enumerate(said)]


@pytest.mark.parametrize(
    ("written", "points"),
    [
        ("2", "2"), ("02", "2"), ("2,0", "2"),
        ("2.5", "2.5"), ("0,25", "0.25"), ("2 điểm", "2"), ("02 (hai) điểm", "2"),
        ("10 Điểm.", "10"), ("2-3", None), ("2,125", None), ("hai", None), ("2/3", None), ("1 000", None), ("", None),
        ("2 lần", None), ("-1", None), ("2024-05-02", None),
    ],
)  # fmt: skip
def test_points(written: str, points: str | None) -> None:
    assert words.points(written) == (None if points is None else Decimal(points))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Hòa giải ở cơ sở, trợ giúp pháp lý", "HOÀ GIẢI Ở CƠ SỞ ,TRỢ GIÚP PHÁP LÝ.", True),
        ("Ban hành văn bản hành chính", "Ban hành văn bản hành chính (sau đây gọi chung là văn bản):", True),
        ("An toàn “trật tự”", 'An toàn "trật tự"', True),
        ("Tư pháp - Hộ tịch", "Tư pháp–Hộ tịch", True),
        ("Bàn, quyết định", "Bàn, biểu quyết", False),
        ("Hòa giải", "Hoa giải", False),
        ("Ban hành văn bản", "Ban hành văn bản (nếu có)", False),
    ],
)
def test_names(one: str, other: str, same: bool) -> None:
    assert (words.key(one) == words.key(other)) is same


@pytest.mark.parametrize(
    ("text", "kind", "mark", "said", "points"),
    [
        ("Tiêu chí 1: Hòa giải", "criterion", "1", "Hòa giải", None),
        ("TIÊU CHÍ SỐ II - HÒA GIẢI (15 điểm)", "criterion", "ii", "HÒA GIẢI", "15"),
        ("Chỉ tiêu 2.1. Công khai", "indicator", "2.1", "Công khai", None),
        ("Chỉ tiêu 1 (03 điểm): Công khai", "indicator", "1", "Công khai", "3"),
        ("1. Lập danh mục", "item", "1", "Lập danh mục", None),
        ("Nội dung 2: Đăng tải", "item", "2", "Đăng tải", None),
        ("a) Có lập: 01 điểm", "option", "a", "Có lập", "1"),
        ("đ/ Không lập (0 điểm)", "option", "đ", "Không lập", "0"),
        ("b) Không ban hành từ 01 (một) văn bản", "option", "b", "Không ban hành từ 01 (một) văn bản", None),
        ("- Từ 80% đến dưới 90%: 0,5", "option", "", "Từ 80% đến dưới 90%", "0.5"),
        ("100%", "option", "", "100%", None),
        ("Tổng cộng", "total", "", "Tổng cộng", None),
        ("Cộng tiêu chí 2", "total", "tieu chi 2", "Cộng tiêu chí 2", None),
        ("Tổng số tuyên truyền viên", "plain", "", "Tổng số tuyên truyền viên", None),
        ("Tài liệu đánh giá: sổ theo dõi", "aside", "", "Tài liệu đánh giá: sổ theo dõi", None),
        ("Đạt 03 điểm", "plain", "", "Đạt 03 điểm", None),
    ],
)
def test_lines(text: str, kind: str, mark: str, said: str, points: str | None) -> None:
    (line,) = lines.read(text)
    assert (line.kind, line.mark, line.words) == (kind, mark, said)
    assert line.points == (None if points is None else Decimal(points))


def test_a_line_may_say_several_things() -> None:
    found = lines.read("Chỉ tiêu 1: Công khai (Trong năm không có việc này được tính 03 điểm)")
    assert [line.kind for line in found] == ["indicator", "not_arising"]
    found = lines.read("1. Giới thiệu. Tỷ lệ % = (Số A / Tổng số B) x 100")
    assert [line.kind for line in found] == ["item", "formula"]


@pytest.mark.parametrize(
    ("said", "limits"),
    [
        (("Đạt 100%", "Từ 90% đến dưới 100%", "Dưới 90%"), [100, 90, 0]),
        (("Từ 90% trở lên", "Từ 50 đến dưới 90%", "Dưới 50%"), [90, 50, 0]),
        (("100% văn bản đúng", "Dưới 100%"), [100, 0]),
        (("Đạt 100%", "Từ 90% đến dưới 100%", "Dưới 80%"), None),
        (("Đạt 100%", "Từ 90% đến 99%", "Dưới 90%"), None),
        (("Đạt 100%", "Trên 90%", "Dưới 90%"), None),
        (("Không đạt 100%", "Dưới 100%"), None),
        (("Từ 90% trở lên", "Từ 50% đến dưới 90%"), None),
    ],
)
def test_ladders_of_a_percentage(said: tuple[str, ...], limits: list[int] | None) -> None:
    rungs = ladders.percent(choices(*said))
    assert (None if rungs is None else [rung.lower for rung in rungs]) == limits


@pytest.mark.parametrize(
    ("said", "limits"),
    [
        (("Từ 02 hội nghị trở lên", "01 hội nghị", "Không tổ chức"), [2, 1, 0]),
        (("Có từ 01 (một) cuộc trở lên", "Không có"), [1, 0]),
        (("Từ 03 hội nghị trở lên", "01 hội nghị", "Không tổ chức"), None),
        (("Không ban hành từ 01 văn bản trở lên", "Ban hành đủ"), None),
    ],
)
def test_ladders_of_a_count(said: tuple[str, ...], limits: list[int] | None) -> None:
    rungs = ladders.count(choices(*said))
    assert (None if rungs is None else [rung.lower for rung in rungs]) == limits


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Tỷ lệ % = (Số vụ thành / Tổng số vụ) x 100", ("Số vụ thành", "Tổng số vụ")),
        ("Tỷ lệ phần trăm (%) = Số vụ thành/Tổng số vụ × 100%.", ("Số vụ thành", "Tổng số vụ")),
        ("Tỷ lệ % = Số vụ thành x 100", None),
        ("Tỷ lệ % = (A / B / C) x 100", None),
        ("", None),
    ],
)
def test_formulas(text: str, labels: tuple[str, str] | None) -> None:
    assert rules.formula(text) == labels


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("(Trong năm không có vụ việc được tính 03 điểm)", "full"),
        ("(Trong năm không có vụ việc được tính 1,5 điểm)", "1.5"),
        ("(Trong năm không có vụ việc được tính điểm tối đa)", "full"),
        ("(Trong năm không có vụ việc được tính 04 điểm)", None),
        ("(Trong năm không có vụ việc được tính 1 điểm hoặc 2 điểm)", None),
        ("(Trong năm không có vụ việc thì không tính điểm)", None),
    ],
)
def test_what_did_not_arise(text: str, gives: str | None) -> None:
    assert rules.gives(text, Decimal(3)) == gives


@pytest.mark.parametrize(
    ("text", "nothing"), [("………", True), ("_____", True), (" . . . ", True), ("-", True), ("0", False), ("2", False)]
)
def test_a_line_to_write_upon_says_nothing(text: str, nothing: bool) -> None:
    assert words.blank(text) is nothing
