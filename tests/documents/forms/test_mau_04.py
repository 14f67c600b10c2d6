"""The survey sheet and its summary."""

from pathlib import Path

from tests.documents.conftest import Run
from tests.documents.forms.communes import made, sample, written
from tests.documents.word import W, xml


def test_shares_are_of_valid_sheets_and_cut_not_rounded(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-04b", sample("xa-san-thang"), tmp_path)
    assert "3. Số phiếu thu về: 144 phiếu, bằng 96% số phiếu phát ra." in found
    assert "4. Số phiếu hợp lệ: 140 phiếu, bằng 97,22% số phiếu thu về." in found
    start = found.index("(8)") + 1
    assert found[start : start + 8] == [
        "1",
        "Mô hình “Phiên chợ pháp luật” tại chợ San Thàng",
        *("96", "68,57%", "31", "22,14%", "13", "9,28%"),
    ]


def test_every_model_has_its_row_in_sheet_and_summary(run: Run, tmp_path: Path) -> None:
    for form in ("mau-04a", "mau-04b"):
        found = made(run, form, sample("phuong-tan-phong"), tmp_path)
        assert sum(line.startswith("Mô hình “") for line in found) == 2


def test_no_valid_sheet_has_no_share(run: Run, tmp_path: Path) -> None:
    survey = "survey: {issued: 3, returned: 0, valid: 0, models: [{name: Loa, effective: 0}]}"
    found = made(run, "mau-04b", written(tmp_path, survey), tmp_path)
    assert "3. Số phiếu thu về: 00 phiếu, bằng 0% số phiếu phát ra." in found
    assert "4. Số phiếu hợp lệ: 00 phiếu, bằng ……… số phiếu thu về." in found


def test_the_sheet_has_dotted_lines_and_empty_boxes(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "sheet.docx"
    run("render", "mau-04a", sample("xa-san-thang"), "-o", out)
    dots = [tab for tab in xml(out).iter(f"{W}tab") if tab.get(f"{W}leader") == "dot"]
    assert len(dots) == 7
