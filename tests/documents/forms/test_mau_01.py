"""The commune's report: its figures are computed."""

from pathlib import Path

from tests.documents.conftest import Run
from tests.documents.forms.communes import BLANK, after, changed, made, sample, written

HALF_ZERO = (
    "indicators:",
    "  '1.1': {not_arising: true, note: Không được giao}",
    "  '1.2': {numerator: 9, denominator: 9, points: 7, reason: Đúng cả}",
    "  '2.1':",
    "    items:",
    "      '2.1.1': {points: 1, reason: Đủ}",
    "      '2.1.2': {numerator: 1, denominator: 1, points: 2, reason: Đủ}",
    "      '2.1.3': {numerator: 1, denominator: 1, points: 2, reason: Đủ}",
    "      '2.1.4': {points: 1, reason: Đủ}",
    "  '2.2': {not_arising: true, note: Không có yêu cầu}",
    "  '2.3': {numerator: 5, denominator: 5, points: 6, reason: Đủ}",
    "  '2.4': {items: {'2.4.1': {points: 7, reason: Đủ}}}",
    "  '2.5': {numerator: 4, denominator: 10}",
    "  '2.6': {points: 4, reason: Đủ}",
)


def block(found: list[str], criterion: str) -> list[str]:
    """The four lines of a criterion, without their words."""
    start = next(place for place, line in enumerate(found) if line.endswith(f"Đối với tiêu chí {criterion}:"))
    return [line.rpartition(": ")[2] for line in found[start + 1 : start + 5]]


def test_a_published_report_of_a_zero_indicator_comes_out_the_same(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-01", written(tmp_path, *HALF_ZERO), tmp_path)
    assert block(found, "1") == ["02/02", "02/02", "00/02", "10/10"]
    assert block(found, "2") == ["05/06", "05/06", "01/06", "27/30"]
    assert block(found, "3") == [f"{BLANK}/03"] * 3 + [f"{BLANK}/15"]


def test_points_of_the_report_are_the_communes_not_the_councils(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-01", sample("xa-san-thang"), tmp_path)
    assert [block(found, number)[3] for number in "12345"] == ["7,5/10", "22,25/30", "12/15", "16,5/20", "22,75/25"]
    assert "e) Tổng số điểm đạt được của các tiêu chí: 81/100 điểm." in found
    assert after(found, "- Tổng số điểm từ 80 điểm trở lên: ") == "đạt (81 điểm);"


def test_points_are_marked_as_the_alphabet_goes(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-01", sample("xa-san-thang"), tmp_path)
    assert [line[0] for line in found if line[1:].startswith(") Đối với tiêu chí")] == ["a", "b", "c", "d", "đ"]


def test_the_registered_number_and_date_are_those_of_the_dossier(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-01", sample("xa-san-thang"), tmp_path)
    assert "Số: 02/BC-UBND" in found
    assert "San Thàng, ngày 08 tháng 01 năm 2025" in found
    unsent = changed(tmp_path, "xa-san-thang", old="  submitted: {number: 02/BC-UBND, date: 2025-01-08}\n", new="")
    found = made(run, "mau-01", unsent, tmp_path)
    assert "Số:       /BC-UBND" in found


def test_what_falls_short_is_named_with_its_grounds_and_given_to_its_officer(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-01", sample("xa-san-thang"), tmp_path)
    short = [line.split()[3] for line in found if line.startswith("- Chỉ tiêu ")]
    assert " ".join(short) == "1.1 1.2 2.1 2.3 2.4 2.5 2.6 3.1 3.2 3.3 4.1 4.4 4.5 5.1 5.2"
    line = next(line for line in found if line.startswith("- Chỉ tiêu 3.2 "))
    assert line.endswith(
        "đạt 3,75/5 điểm. 12 tổ hòa giải được hỗ trợ 9 trong 12 tháng; thù lao theo vụ, việc đã chi đủ."
    )
    assert "- Công chức Tài chính - Kế toán: chỉ tiêu 2.6, 3.2;" in found


def test_a_unit_that_does_not_qualify_asks_for_nothing(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-01", sample("xa-sung-phai"), tmp_path)
    assert "Đánh giá kết quả đạt chuẩn tiếp cận pháp luật năm 2024 của xã Sùng Phài" in found
    wish = found[found.index("2. Đề nghị") + 1]
    assert "chưa đủ điều kiện: người đứng đầu cấp ủy, chính quyền bị xử lý kỷ luật" in wish
    assert "danh sách xã, phường, thị trấn chưa đạt chuẩn tiếp cận pháp luật năm 2024" in wish
    good = made(run, "mau-01", sample("xa-san-thang"), tmp_path)
    assert "công nhận xã San Thàng đạt chuẩn" in good[good.index("2. Đề nghị") + 1]


def test_a_wish_stays_blank_while_facts_are_missing(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-01", written(tmp_path), tmp_path)
    assert found[found.index("2. Đề nghị") + 1] == BLANK
