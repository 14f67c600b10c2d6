"""Reports, lists and letters about an area: counts, sums and what is asked for."""

from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.forms.areas import BARE, cells, changed, copied, made
from tests.documents.forms.communes import after

PROVINCE = """ctcpl: 1
kind: decision
head: {issuer: [ỦY BAN NHÂN DÂN, TỈNH LAI CHÂU], place: Lai Châu, date: {year: 2025}}
report: {steps: [Đã hướng dẫn.], difficulties: [Thiếu người.], solutions: [Tập huấn.], proposals: [Hướng dẫn thêm.]}
"""


@pytest.fixture
def area(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return copied(tmp_path)


def test_the_appraisal_report_rests_on_minutes_and_ends_in_a_request(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "bao-cao-tham-dinh", area, tmp_path)
    assert "Kính gửi: Chủ tịch Ủy ban nhân dân thành phố Lai Châu" in found
    assert after(found, "3. Hội đồng họp ").endswith("Biên bản số 12/BB-HĐ ngày 20 tháng 01 năm 2025.")
    assert "- Công nhận 05 xã, phường đạt chuẩn tiếp cận pháp luật năm 2024 (tỷ lệ 71,42%);" in found
    assert "- Công bố 02 đơn vị chưa đạt chuẩn: phường Quyết Tiến, xã Sùng Phài;" in found
    assert cells(found, "Hòa giải ở cơ sở, trợ giúp pháp lý", 4) == ["0", "6", "1", "85,71%"]


def test_the_submission_lists_units_and_what_goes_with_it(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "to-trinh", area, tmp_path)
    passing, failing = (
        found.index("a) Danh sách đề nghị công nhận đạt chuẩn:"),
        found.index("b) Danh sách chưa đạt chuẩn:"),
    )
    assert [line for line in found[passing:failing] if line.startswith(("Phường", "Xã"))] == [
        "Phường Quyết Thắng",
        "Phường Tân Phong",
        "Phường Đoàn Kết",
        "Phường Đông Phong",
        "Xã San Thàng",
    ]
    assert cells(found[failing:], "Xã Sùng Phài", 1) == ["81,75"]
    assert any("biên bản cuộc họp, bản tổng hợp ý kiến thẩm định" in line for line in found)


def test_a_submission_after_opinions_in_writing_alone_speaks_of_no_meeting(
    run: Run, area: Path, tmp_path: Path
) -> None:
    changed(area / "decision.yaml", r"(?s)meeting:\n.*?present: 10\n", "")
    found = made(run, "to-trinh", area, tmp_path)
    assert not any("iên bản" in line for line in found)
    assert any("kèm theo bản tổng hợp ý kiến thẩm định của thành viên" in line for line in found)


def test_the_announcement_names_the_decision_once_it_is_issued(run: Run, area: Path, tmp_path: Path) -> None:
    changed(area / "decision.yaml", 'number: ""', 'number: "96"')
    changed(area / "decision.yaml", r"date: \{year: 2025\}", "date: 2025-02-05")
    found = made(run, "thong-bao", area, tmp_path)
    assert after(found, "Theo Quyết định số ").startswith("96/QĐ-UBND ngày 05 tháng 02 năm 2025 của Chủ tịch ")
    assert "Số:       /TB-UBND" in found


def test_the_request_names_each_unit_with_its_findings(run: Run, area: Path, tmp_path: Path) -> None:
    changed(area / "phuong-tan-phong.yaml", r"numerator: 9\n", "numerator: 19\n")
    changed(area / "xa-sung-phai.yaml", r"numerator: 6\n    denominator: 13\n", "numerator:\n    denominator: 13\n")
    found = made(run, "yeu-cau-bo-sung", area, tmp_path)
    assert [line for line in found if line.startswith("- Ủy ban nhân dân")] == [
        "- Ủy ban nhân dân phường Tân Phong;",
        "- Ủy ban nhân dân xã Sùng Phài.",
    ]
    start, end = found.index("1. Hồ sơ của phường Tân Phong"), found.index("2. Hồ sơ của xã Sùng Phài")
    assert [
        line
        for line in found[start:end]
        if line.startswith("- Tệp phuong-tan-phong.yaml, dòng 61: Tử số 19 lớn hơn mẫu số 12.")
    ]
    sound = "phường Quyết Thắng, phường Quyết Tiến, phường Đoàn Kết, phường Đông Phong, xã San Thàng."
    assert after(found, "Hồ sơ của các đơn vị không phải bổ sung: ") == sound
    assert "thời hạn 03 ngày làm việc" in after(found, "Phòng Tư pháp đề nghị ")


def test_the_request_to_a_dossier_that_cannot_be_read_names_its_file(run: Run, area: Path, tmp_path: Path) -> None:
    (area / "xa-san-thang.yaml").write_text("ctcpl: 1\nunit: [\n", encoding="utf-8")
    found = made(run, "yeu-cau-bo-sung", area, tmp_path)
    assert "1. Hồ sơ của xa-san-thang.yaml" in found


def test_the_data_summary_adds_up_what_counts(run: Run, area: Path, tmp_path: Path) -> None:
    """2.5 is 14/14, 11/12, 7/10 (the council's, for 8/10), 10/12, 9/12, 7/12 and 6/13: 3, 1.5, 0.5, 1, 0.5, 0.25, 0."""
    found = made(run, "mau-09", area, tmp_path)
    row = found.index("2.5")
    assert found[row + 2 : row + 9] == ["3", "64/85", "75,29%", "0", "1", "2", "1"]
    choices = found.index("1.1.1")
    assert found[choices + 2 : choices + 9] == ["1", "a) 1 đơn vị; b) 1 đơn vị", "-", "5", "1", "1", "1"]
    met = found.index("5.4")
    assert found[met + 3] == "Đạt: 6 đơn vị; không đạt: 1 đơn vị"


def test_the_report_counts_kinds_and_reasons(run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, "mau-10", area, tmp_path)
    assert "Kính gửi: Ủy ban nhân dân tỉnh Lai Châu" in found
    assert cells(found, "Xã", 5) == ["2", "1", "1", "0", "50%"]
    assert cells(found, "Phường", 5) == ["5", "4", "1", "0", "80%"]
    assert cells(found, "Tổng cộng", 5) == ["7", "5", "2", "0", "71,42%"]
    assert cells(found, "Xã Sùng Phài", 2)[1].startswith("Người đứng đầu cấp ủy")


def test_a_unit_without_enough_data_is_named_and_makes_no_rate(run: Run, area: Path, tmp_path: Path) -> None:
    changed(area / "phuong-doan-ket.yaml", r"leaders:\n  sanctions: \[\]\n", "")
    found = made(run, "mau-10", area, tmp_path)
    assert cells(found, "Tổng cộng", 5) == ["7", "4", "2", "1", "57,14%"]
    assert "4. Đơn vị chưa đủ dữ liệu để kết luận: phường Đoàn Kết." in found


@pytest.fixture
def province(area: Path, tmp_path: Path) -> Path:
    """A province of two districts with the same figures; the second has issued its decision."""
    other = copied(tmp_path, "huyen-tam-duong")
    for file in other.glob("*-*.yaml"):
        changed(file, "district: Thành phố Lai Châu", "district: Huyện Tam Đường")
        changed(file, 'code: "03', 'code: "93')
    changed(other / "decision.yaml", 'number: ""', 'number: "96"')
    folder = tmp_path / "dossiers" / "lai-chau" / "2024"
    folder.mkdir()
    (folder / "decision.yaml").write_text(PROVINCE, encoding="utf-8")
    return folder


def test_a_province_adds_up_its_districts(run: Run, province: Path, tmp_path: Path) -> None:
    found = made(run, "mau-10", province, tmp_path)
    assert found[:2] == ["ỦY BAN NHÂN DÂN", "TỈNH LAI CHÂU"]
    assert "Kính gửi: Bộ Tư pháp" in found
    assert cells(found, "Tổng cộng", 5) == ["14", "10", "4", "0", "71,42%"]
    assert cells(found, "Huyện Tam Đường", 5) == ["7", "5", "2", "71,42%", "96/QĐ-UBND"]
    assert cells(found, "Thành phố Lai Châu", 5)[-1] == "………"
    assert not any("Hội đồng đánh giá" in line for line in found)
    data = made(run, "mau-09", province, tmp_path)
    row = data.index("2.5")
    assert data[row + 3 : row + 5] == ["128/170", "75,29%"]


def test_a_province_without_data_of_its_own_gives_one_report_a_district(run: Run, province: Path) -> None:
    (province / "decision.yaml").unlink()
    code, said, _ = run("render", "mau-10", province.parent, "--year", "2024", "-o", "all")
    assert (code, len(said.splitlines())) == (0, 2)


def test_laws_are_those_typed_as_bases_of_the_decision(run: Run, area: Path, tmp_path: Path) -> None:
    (area / "decision.yaml").write_text(
        BARE + "bases: [Căn cứ Luật mẫu., Căn cứ kết quả họp;, Theo đề nghị của Phòng.]\n", encoding="utf-8"
    )
    found = made(run, "to-trinh", area, tmp_path)
    assert [line for line in found if line.startswith("Căn cứ ")][:1] == ["Căn cứ Luật mẫu;"]
    assert not any("kết quả họp" in line for line in found)
