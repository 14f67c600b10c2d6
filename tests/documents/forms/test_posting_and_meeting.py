"""Posting, opinions, meeting and letter of a commune."""

from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.forms.communes import after, changed, made, sample, written

OFFICE = "- Tại trụ sở Ủy ban nhân dân phường Đoàn Kết: "
SIX_DAYS = "từ ngày 01 tháng 01 năm 2025 đến hết ngày 06 tháng 01 năm 2025 (06 ngày);"


@pytest.mark.parametrize("form", ["niem-yet", "bien-ban-niem-yet", "mau-01"])
def test_every_place_of_posting_with_its_days(form: str, run: Run, tmp_path: Path) -> None:
    found = made(run, form, sample("phuong-doan-ket"), tmp_path)
    assert after(found, OFFICE) == SIX_DAYS
    assert after(found, "- Trên trang thông tin điện tử, địa chỉ ").startswith("https://doanket.laichau.example/")
    radio = after(found, "- Trên Đài truyền thanh phường: ")
    assert radio == "04 lần, từ ngày 02 tháng 01 năm 2025 đến hết ngày 06 tháng 01 năm 2025 (05 ngày)."


def test_a_posting_that_has_not_ended_has_no_number_of_days(run: Run, tmp_path: Path) -> None:
    whole = "  posting: {office: {from: 2025-01-05, to: }}"
    found = made(run, "bien-ban-niem-yet", written(tmp_path, "procedure:", whole), tmp_path)
    assert after(found, "- Tại trụ sở Ủy ban nhân dân xã San Thàng: ").endswith("(……… ngày);")


def test_a_notice_is_signed_in_the_year_in_which_posting_begins(run: Run, tmp_path: Path) -> None:
    found = made(run, "niem-yet", sample("phuong-quyet-thang"), tmp_path)
    assert "Quyết Thắng, ngày      tháng      năm 2024" in found
    assert "Quyết Tiến, ngày      tháng      năm 2025" in made(run, "niem-yet", sample("phuong-quyet-tien"), tmp_path)


def test_both_records_of_posting_have_their_own_day(run: Run, tmp_path: Path) -> None:
    found = made(run, "bien-ban-niem-yet", sample("phuong-doan-ket"), tmp_path)
    assert found.count("BIÊN BẢN") == found.count("THƯ KÝ") + 2 == 2
    assert after(found, "Thời gian bắt đầu niêm yết: ") == "ngày 01 tháng 01 năm 2025."
    assert after(found, "Thời gian kết thúc niêm yết: ") == "ngày 06 tháng 01 năm 2025."
    assert not any(line.startswith("Đoàn Kết, ngày") for line in found)


def test_opinions_stand_in_their_table_with_the_answers(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-03", sample("phuong-doan-ket"), tmp_path)
    start = found.index("(4)") + 1
    assert [found[start], found[start + 4]] == ["1", "2"]
    assert found[start + 5] == "Tổ dân phố số 11"
    assert found[start + 7].startswith("Giữ nguyên điểm; 2 trong 17 vụ")
    assert not any("Không có ý kiến" in line for line in found)


def test_no_opinions_is_said_and_not_known_is_a_blank(run: Run, tmp_path: Path) -> None:
    assert "Không có ý kiến" in made(run, "mau-03", sample("xa-sung-phai"), tmp_path)
    unknown = made(run, "mau-03", written(tmp_path), tmp_path)
    assert "Không có ý kiến" not in unknown
    assert "………" in unknown


def test_minutes_have_their_posts_times_and_result(run: Run, tmp_path: Path) -> None:
    found = made(run, "bien-ban-hop-xa", sample("xa-san-thang"), tmp_path)
    assert after(found, "Thời gian bắt đầu: ") == "14 giờ 00 phút, ngày 07 tháng 01 năm 2025."
    assert after(found, "Thành phần tham dự: ") == "29 người, gồm:"
    assert after(found, "Chủ trì (chủ tọa): ") == "Chủ tịch UBND xã."
    assert "- Trưởng các bản." in found
    assert any("81/100 điểm" in line for line in found)
    end = found.index("THƯ KÝ")
    assert found[end - 1].startswith("Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 07 tháng 01 năm 2025.")
    assert found[end + 1 :] == [
        "Nơi nhận:",
        "- Thành phần dự họp;",
        "- Phòng Tư pháp thành phố Lai Châu;",
        "- Lưu: VT, Hồ sơ.",
        "CHỦ TỌA",
    ]
    assert not any(line.startswith("San Thàng, ngày") for line in found)


def test_the_letter_encloses_what_there_is(run: Run, tmp_path: Path) -> None:
    found = made(run, "cong-van-de-nghi", sample("xa-san-thang"), tmp_path)
    assert "V/v đề nghị công nhận xã San Thàng đạt chuẩn tiếp cận pháp luật năm 2024" in found
    assert "1. Báo cáo số 02/BC-UBND ngày 08 tháng 01 năm 2025;" in found
    assert "3. Bản tổng hợp, tiếp thu, giải trình ý kiến (01 ý kiến);" in found
    assert "4. Tài liệu đánh giá: 17 văn bản." in found
    without = made(run, "cong-van-de-nghi", sample("xa-sung-phai"), tmp_path)
    assert "V/v gửi kết quả đánh giá chuẩn tiếp cận pháp luật năm 2024 của xã Sùng Phài" in without
    assert "3. Tài liệu đánh giá: 16 văn bản." in without


def test_hostile_words_are_printed_as_typed(run: Run, tmp_path: Path) -> None:
    hostile = "& < > {{ 7*7 }} {% raw %} </w:t>"
    place = changed(
        tmp_path,
        "xa-san-thang",
        old="from: Một hộ gia đình ở bản có công trình được giám sát",
        new=f'from: "{hostile}"',
    )
    assert hostile in made(run, "mau-03", place, tmp_path)
