"""Forms of 2017 and of 2026 through the real command: nothing of another year's law, bodies or figures in them."""

import re
from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.forms.areas import made, round_of
from tests.documents.forms.communes import BLANK
from tests.documents.forms.test_offered import BY_COUNCIL, EVERYWHERE, POSTED
from tests.documents.word import texts

OF_2022 = ("25/2021", "09/2021", "đánh giá chuẩn tiếp cận pháp luật huyện", "phiếu lấy ý kiến", "2/3")
OF_DISTRICTS = ("Phòng Tư pháp", "PHÒNG TƯ PHÁP", "PTP", "huyện", "Hộ tịch", "thị trấn")
OF_POINTS = re.compile("điểm", re.IGNORECASE)
COMMUNES = ("phan-cong", "tong-hop-ket-qua", "cong-van-de-nghi")
PASSING, FAILING, OPEN = "xa-muong-cha", "phuong-muong-lay", "xa-muong-nhe"


@pytest.fixture
def of_2017(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return round_of(tmp_path, 2017)


@pytest.fixture
def of_2026(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return round_of(tmp_path, 2026)


def commune(run: Run, form: str, folder: Path, unit: str) -> list[str]:
    target = Path(f"{form}-{unit}.docx")
    code, _, noted = run("render", form, folder / f"{unit}.yaml", "-o", target)
    assert code == 0, noted
    return texts(target)


@pytest.mark.parametrize("unit", [PASSING, FAILING, OPEN])
@pytest.mark.parametrize("form", COMMUNES)
def test_a_commune_of_2026_writes_to_the_province_without_points(run: Run, of_2026: Path, form: str, unit: str) -> None:
    found = " ".join(commune(run, form, of_2026, unit))
    for words in (*OF_2022, *OF_DISTRICTS, "Hội đồng đánh giá", "niêm yết kết quả"):
        assert words not in found, words
    assert not OF_POINTS.search(found)
    assert "DỰ THẢO" in found
    assert ("Sở Tư pháp" in found) == (form != "tong-hop-ket-qua")


@pytest.mark.parametrize("form", ["to-trinh", "thong-bao", "yeu-cau-bo-sung"])
def test_the_province_of_2026_writes_for_itself(run: Run, of_2026: Path, tmp_path: Path, form: str) -> None:
    found = made(run, form, of_2026, tmp_path)
    text = " ".join(found)
    for words in (*OF_2022, *OF_DISTRICTS, "Hội đồng"):
        assert words not in text.replace("Hội đồng nhân dân", ""), words
    assert not OF_POINTS.search(text)
    office = ["UBND TỈNH ĐIỆN BIÊN", "SỞ TƯ PHÁP"]
    assert found[:2] == (["ỦY BAN NHÂN DÂN", "TỈNH ĐIỆN BIÊN"] if form == "thong-bao" else office)
    assert ("CHỦ TỊCH" if form == "thong-bao" else "GIÁM ĐỐC") in found


def test_what_nobody_has_seen_of_2026_is_a_blank(run: Run, of_2026: Path, tmp_path: Path) -> None:
    found = made(run, "yeu-cau-bo-sung", of_2026, tmp_path)
    assert any(line.endswith(f"gửi lại trước ngày {BLANK}./.") for line in found)


def test_the_table_of_2026_has_facts_ratio_result_evidence_and_notes(run: Run, of_2026: Path) -> None:
    found = commune(run, "tong-hop-ket-qua", of_2026, FAILING)
    assert "BẢN TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ, CHỈ TIÊU" in found
    start = found.index("3.2.2")
    assert found[start + 1 : start + 6] == [
        "Vụ, việc hòa giải thành", "18/24", "75%", "Không đạt", "114/BC-UBND ngày 18/12/2026"
    ]  # fmt: skip
    assert found[found.index("3.2") + 2] == found[found.index("Hòa giải ở cơ sở") + 1] == "Không đạt"
    assert any(line.startswith("Kết luận: phường Mường Lay tự đánh giá chưa đủ điều kiện") for line in found)
    absent = commune(run, "tong-hop-ket-qua", of_2026, PASSING)
    start = absent.index("2.3")
    assert absent[start + 2 : start + 5] == ["x", "Đạt", "Năm 2026 xã không nhận được yêu cầu cung cấp thông tin."]


def test_the_table_of_2017_has_points_out_of_the_most_there_are(run: Run, of_2017: Path) -> None:
    found = commune(run, "tong-hop-ket-qua", of_2017, "xa-lai-uyen")
    start = found.index("2.3")
    assert found[start + 2 : start + 5] == ["4120/4200", "98,09%", "9,81/10"]
    assert found[found.index("1.2") + 3] == "6"
    assert found[found.index("2.2.4") + 3] == "0"
    assert found[found.index("TỔNG CỘNG") + 1] == "95,7/100"
    assert any(line.endswith("thủ tục hành chính từ 80% trở lên: đạt (95,33%);") for line in found)


def test_a_deduction_stands_as_it_is(run: Run, of_2017: Path) -> None:
    found = commune(run, "tong-hop-ket-qua", of_2017, "xa-long-nguyen")
    assert "-0,25" in found[found.index("2.2.4") : found.index("2.3")]


@pytest.mark.parametrize("form", sorted({*COMMUNES, *POSTED}))
def test_a_commune_of_2017_cites_the_law_of_its_time(run: Run, of_2017: Path, form: str) -> None:
    found = commune(run, form, of_2017, "xa-lai-uyen")
    text = " ".join(found)
    for words in (*OF_2022, "05 ngày", "Sở Tư pháp", "Bản tổng hợp điểm số"):
        assert words not in text, words
    if form in ("phan-cong", "cong-van-de-nghi"):
        assert "Quyết định số 619/QĐ-TTg ngày 08 tháng 5 năm 2017 của Thủ tướng Chính phủ ban hành Quy định" in text
    if form == "cong-van-de-nghi":
        assert "Đối chiếu với các điều kiện công nhận quy định tại Điều 6 Quyết định số 619/QĐ-TTg:" in found


def test_the_posting_of_2017_goes_by_working_days(run: Run, of_2017: Path) -> None:
    found = commune(run, "niem-yet", of_2017, "xa-lai-uyen")
    assert "- Thời gian niêm yết theo quy định: 10 ngày làm việc." in found
    posted = "- Tại trụ sở Ủy ban nhân dân xã Lai Uyên: từ ngày 18 tháng 12 năm 2017 đến hết ngày 29 tháng 12 năm 2017;"
    assert posted in found


@pytest.mark.parametrize("form", sorted({*BY_COUNCIL, *EVERYWHERE} - set(COMMUNES)))
def test_the_district_of_2017_has_the_council_of_its_time(run: Run, of_2017: Path, tmp_path: Path, form: str) -> None:
    text = " ".join(made(run, form, of_2017, tmp_path))
    for words in (*OF_2022, "Hội đồng đánh giá chuẩn", "Sở Tư pháp", "STP"):
        assert words not in text, words
    if form in BY_COUNCIL or form == "to-trinh":
        assert "Hội đồng đánh giá tiếp cận pháp luật huyện Bàu Bàng" in text


def test_lists_of_2017_have_the_class_of_each_unit(run: Run, of_2017: Path, tmp_path: Path) -> None:
    found = made(run, "thong-bao", of_2017, tmp_path)
    row = ["1", "Xã Trừ Văn Thố", "II", "95,2"]
    assert found[found.index("STT") :][:8] == ["STT", "Tên đơn vị", "Loại", "Tổng điểm", *row]
