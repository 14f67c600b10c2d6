"""The council's forms: members, quorum, opinions and what it changed."""

from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.forms.areas import cells, changed, copied, made
from tests.documents.forms.communes import after


@pytest.fixture
def area(tmp_path: Path) -> Path:
    return copied(tmp_path)


def test_the_decision_names_posts_by_their_part(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "thanh-lap-hoi-dong", area, tmp_path)
    assert "Số: 412/QĐ-UBND" in found
    assert "Thành phố Lai Châu, ngày 16 tháng 12 năm 2024" in found
    members = [line for line in found if line[:1].isdigit() and " - " in line]
    assert len(members) == 12
    assert members[0] == "1. Phó Chủ tịch Ủy ban nhân dân thành phố - Chủ tịch Hội đồng;"
    assert members[-1] == "12. Công chức Phòng Tư pháp - Thư ký Hội đồng."
    bases = [line for line in found if line.startswith("Căn cứ ")]
    assert len(bases) == 3
    assert not any("Hội đồng" in line for line in bases)
    assert found[found.index(bases[-1]) + 1] == "Theo đề nghị của Trưởng phòng Tư pháp."


def test_the_invitation_says_when_where_and_what(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "giay-moi", area, tmp_path)
    assert after(found, "3. Thời gian: ") == "08 giờ 00 phút, ngày 20 tháng 01 năm 2025."
    assert after(found, "4. Địa điểm: ") == "Phòng họp số 2, trụ sở Ủy ban nhân dân thành phố Lai Châu."


def test_minutes_have_their_number_and_no_date_in_the_head(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "mau-05", area, tmp_path)
    assert "Số: 12/BB-HĐ" in found
    assert not any(line.startswith("Thành phố Lai Châu, ngày") for line in found)
    assert found[-6:] == [
        "THƯ KÝ",
        "Nơi nhận:",
        "- Chủ tịch UBND thành phố Lai Châu;",
        "- Thành viên Hội đồng;",
        "- Lưu: VT, Hồ sơ.",
        "CHỦ TỌA",
    ]
    assert after(found, "Cuộc họp kết thúc vào ").startswith("11 giờ 15 phút, ngày 20 tháng 01 năm 2025.")


def test_minutes_of_several_numbers_stay_without_one(run: Run, area: Path, tmp_path: Path) -> None:
    changed(area / "xa-san-thang.yaml", "12/BB-HĐ", "13/BB-HĐ")
    assert "Số:       /BB-HĐ" in made(run, "mau-05", area, tmp_path)


@pytest.mark.parametrize(("present", "said"), [(8, "đủ số"), (7, "chưa đủ số"), (12, "đủ số")])
def test_two_thirds_of_all_members_are_a_quorum(present: int, said: str, run: Run, area: Path, tmp_path: Path) -> None:
    changed(area / "decision.yaml", "present: 10", f"present: {present}")
    line = after(made(run, "mau-05", area, tmp_path), "Thành phần: ")
    absent = 12 - present
    assert f"; có mặt {present:02d}/12 thành viên, vắng mặt {absent:02d} thành viên; {said} thành viên dự họp" in line


def test_minutes_state_changes_opinions_and_results(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "mau-05", area, tmp_path)
    start, middle, end = (found.index(title) for title in ("Lý do của Hội đồng", "Ý kiến khác", "Lý do chưa đạt"))
    changes, opinions, results = found[start:middle], found[middle:end], found[end:]
    reason = "Hồ sơ lưu thiếu phiếu giới thiệu của 2 trong 5 người; Hội đồng thống nhất giảm 0,5 điểm."
    assert changes[changes.index("3.3") - 1 :][:5] == ["Xã San Thàng", "3.3", "3,25", "2,75", reason]
    asked = "Đề nghị đối chiếu thêm tài liệu kiểm chứng của chỉ tiêu 3.3."
    assert cells(opinions, "Xã San Thàng", 3) == ["1", "1", asked]
    assert cells(results, "Xã San Thàng", 4) == ["81", "80", "Đạt chuẩn", "-"]
    assert cells(results, "Phường Quyết Tiến", 4) == [
        "86,5",
        "86",
        "Chưa đạt chuẩn",
        "Tiêu chí 3 dưới 50% số điểm tối đa",
    ]
    total = "07 đơn vị được thẩm định; 05 đơn vị đủ điều kiện công nhận đạt chuẩn; 02 đơn vị chưa đạt chuẩn."
    assert after(found, "Tổng hợp: ") == total


def test_each_member_has_a_sheet_to_write_on(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "mau-06a", area, tmp_path)
    assert found.count("PHIẾU LẤY Ý KIẾN THẨM ĐỊNH CỦA THÀNH VIÊN HỘI ĐỒNG") == 12
    assert found.count("THÀNH VIÊN HỘI ĐỒNG") == 12
    assert "1. Thành viên: Phó Chủ tịch Hội đồng - Trưởng phòng Tư pháp." in found
    assert found.count("Xã San Thàng") == 12


def test_the_summary_of_opinions_counts_them(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "mau-06b", area, tmp_path)
    assert "; số ý kiến nhận được: 02." in after(found, "2. Ý kiến bằng văn bản")
    assert cells(found, "Phường Tân Phong", 3) == ["2", "0", "-"]


def test_the_score_summary_has_both_layers_and_every_indicator(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "mau-07", area, tmp_path)
    first = cells(found, "Phường Tân Phong", 13)
    pairs = ["10", "10", "26,75", "26,25", "14,5", "14,5", "19,5", "19,5", "23,75", "23,25", "94,5", "93,5"]
    assert first == [*pairs, "Đạt chuẩn"]
    second = found[found.index("II. ĐIỂM SỐ CỦA CÁC CHỈ TIÊU DO HỘI ĐỒNG THẨM ĐỊNH") :]
    assert second[3:23] == [
        f"{criterion}.{number}"
        for criterion, count in ((1, 2), (2, 6), (3, 3), (4, 5), (5, 4))
        for number in range(1, count + 1)
    ]
    points = [float(text.replace(",", ".")) for text in cells(second, "Phường Tân Phong", 20)]
    assert sum(points) == 93.5


@pytest.mark.parametrize("form", ["mau-05", "bao-cao-tham-dinh"])
def test_the_council_agrees_only_where_its_minutes_exist(form: str, run: Run, area: Path, tmp_path: Path) -> None:
    for file in area.glob("*-*.yaml"):
        text = file.read_text(encoding="utf-8")
        start = text.index("\nappraisal:")
        end = text.index("\n\n", start + 1) if "\n\n" in text[start + 1 :] else len(text)
        minutes = "\nappraisal:\n  minutes: {number: 12/BB-HĐ, date: 2025-01-20}\n"
        file.write_text(text[:start] + minutes + text[end:], encoding="utf-8")
    found = made(run, form, area, tmp_path)
    assert any(line.startswith("3. Hội đồng nhất trí với điểm số tự chấm") for line in found)
    changed(area / "xa-san-thang.yaml", r"appraisal:\n  minutes: .*\n", "")
    found = made(run, form, area, tmp_path)
    assert not any(line.startswith("3. Hội đồng nhất trí") for line in found)
    assert after(found, "3. Ý kiến của Hội đồng về điểm số tự chấm của các đơn vị: ") == "………"
