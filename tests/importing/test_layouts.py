"""The same numbers out of forms that look nothing alike."""

from collections.abc import Sequence
from typing import Any

import pytest

from tests.importing.conftest import Import, codes, numbers, word_form
from tests.importing.forms import HEADING, NO_TEXTS, name
from tests.importing.office import C, Row, Sheet, excel, word

EXPECTED = {
    "1.max": 10,
    "1.1.max": 3,
    "1.1.not_arising": "full",
    "1.1.1.max": 1,
    "1.1.1.options.a": 1,
    "1.1.1.options.b": 0,
    "1.1.2.max": 2,
    "1.1.2.options.a": 2,
    "1.1.2.options.b": 0,
    "1.2.max": 7,
}
ISSUED = ("a) Ban hành đầy đủ", "b) Không ban hành từ 01 (một) văn bản quy phạm pháp luật trở lên")
RIGHT = ("a) Ban hành đúng quy định", "b) Có từ 01 (một) văn bản trái pháp luật")

ONE_CELL: Sequence[Row] = [
    ["Điểm tối đa", "Điểm tự chấm", "Tiêu chí, chỉ tiêu, nội dung", "Ghi chú"],
    ["10", "9", f"TIÊU CHÍ 1. {name('1').upper()}", ""],
    ["3 điểm", "3", f"Chỉ tiêu 1: {name('1.1')};\n{NO_TEXTS}", ""],
    ["01", "1", f"1. {name('1.1.1')}:\n{ISSUED[0]}: 01 điểm;\n{ISSUED[1]}: 0 điểm.", ""],
    ["02", "2", f"2. {name('1.1.2')}:\n{RIGHT[0]} (02 điểm)\n{RIGHT[1]} (0 điểm)", "đã kiểm tra"],
    ["7,0", "6", f"Chỉ tiêu 2: {name('1.2')} (sau đây gọi chung là văn bản hành chính)", ""],
]
"""Columns in another order, alternatives inside the cell of their item, points in words and in brackets."""

SPANNED: Sequence[Row] = [
    ["TT", "Tiêu chí", "Chỉ tiêu", "Nội dung chấm điểm", "Thang điểm", "Kết quả"],
    [
        C("1", down="start"), C(f"{name('1')} (10 điểm)", down="start"),
        C(f"Chỉ tiêu 1 (03 điểm): {name('1.1')} {NO_TEXTS}", down="start"), f"1. {name('1.1.1')}", "1", "1",
    ],
    [C(down="on"), C(down="on"), C(down="on"), ISSUED[0], "1", ""],
    [C(down="on"), C(down="on"), C(down="on"), ISSUED[1], "0", ""],
    [C(down="on"), C(down="on"), C(down="on"), f"2. {name('1.1.2')}", "2", "2"],
    [C(down="on"), C(down="on"), C(down="on"), "\n".join(RIGHT), "2\n0", ""],
    [C(down="on"), C(down="on"), C(f"Chỉ tiêu 2: {name('1.2')}"), "", "7", "6"],
]  # fmt: skip
"""A column for each level, cells that span all the rows below them, two numbers beside two alternatives."""

ORDINALS: Sequence[Row] = [
    ["STT", "NỘI DUNG", "ĐIỂM SỐ TỐI ĐA", "ĐIỂM SỐ TỰ CHẤM"],
    ["I", name("1").upper(), "10,0", "10"],
    ["1", name("1.1"), "3,0", "3"],
    ["", NO_TEXTS, "", ""],
    ["1.1", name("1.1.1"), "1", "1"],
    ["a", ISSUED[0][3:], "1", ""],
    ["b", ISSUED[1][3:], "0", ""],
    ["1.2", name("1.1.2"), "2", "2"],
    ["a)", RIGHT[0][3:], "2", ""],
    ["b)", RIGHT[1][3:], "-\n0", ""],
    ["2", name("1.2").replace("Ban hành", "Ban  hành"), "7", "7"],
    [C("Tổng cộng", span=2), "10", "10"],
]
"""Numbers and letters in a column of their own; names in capitals, with doubled spaces."""


@pytest.mark.parametrize("rows", [ONE_CELL, SPANNED, ORDINALS], ids=["one cell", "row spans", "ordinals"])
def test_word(imported: Import, rows: Sequence[Row]) -> None:
    said = imported(word_form(rows))
    assert codes(said) == []
    assert numbers(said) == EXPECTED


def test_a_table_for_each_criterion(imported: Import) -> None:
    third: Sequence[Row] = [
        ["Chỉ tiêu", "Điểm số tối đa"],
        [f"Tiêu chí 3: {name('3')}", "15"],
        [f"Chỉ tiêu 1: {name('3.1')}", "6"],
        [f"Chỉ tiêu 2: {name('3.2')}", "5"],
        [f"Chỉ tiêu 3: {name('3.3')}", "4"],
    ]
    said = imported(word_form("Bảng điểm tiêu chí 1", ONE_CELL, "Bảng điểm tiêu chí 3", third))
    assert codes(said) == []
    assert numbers(said) == EXPECTED | {"3.max": 15, "3.1.max": 6, "3.2.max": 5, "3.3.max": 4}
    assert said["rows"][-1]["place"] == "bảng 2, hàng 5"


def sheet(**results: object) -> Sheet:
    """A head of two rows below a title, merged cells, sums by formulas."""
    rows: list[list[Any]] = [
        ["ỦY BAN NHÂN DÂN XÃ VÍ DỤ"],
        [f"{HEADING[1]} NĂM 2023"],
        [],
        ["TT", "Tiêu chí, chỉ tiêu", "Điểm số", None, "Ghi chú"],
        [None, None, "Tối đa", "Tự chấm", None],
        [None, f"Tiêu chí 1: {name('1')}", "=C7+C14", "=D7+D14", None],
        [None, f"Chỉ tiêu 1: {name('1.1')}\n{NO_TEXTS}", "=SUM(C8,C11)", 3, None],
        [1, name("1.1.1"), 1, 1, None],
        [None, ISSUED[0], 1, None, None],
        [None, ISSUED[1], 0, None, None],
        [2, name("1.1.2"), 2, 2, "=D11/C11"],
        [None, RIGHT[0], 2.0, None, None],
        [None, RIGHT[1], "0", None, None],
        [None, f"Chỉ tiêu 2: {name('1.2')}", 7, 6.5, None],
    ]
    merged = ["A2:E2", "A4:A5", "B4:B5", "C4:D4", "E4:E5"]
    return Sheet(rows, merged, results, "Điểm 2023")


def test_excel_with_formulas(imported: Import) -> None:
    said = imported(excel(Sheet([["Hướng dẫn"]], title="Đọc trước"), sheet(C6=10, C7=3)), name="mau.xlsx")
    assert codes(said) == []
    assert numbers(said) == EXPECTED
    assert said["rows"][0]["place"] == "trang “Điểm 2023”, hàng 6"


def test_the_title_of_an_excel_form_is_found(imported: Import) -> None:
    said = imported(excel(sheet(C6=10, C7=3)), name="mau.xlsx")
    assert said["title"] == f"{HEADING[1]} NĂM 2023"


def test_a_formula_without_result_is_no_number(imported: Import) -> None:
    said = imported(excel(sheet(C6=10)), "--write", name="mau.xlsx")
    assert codes(said) == ["CT757"]
    assert "=SUM(C8,C11)" in said["findings"][-1]["message"] + said["findings"][0]["message"]
    assert "1.1.max" not in numbers(said)
    assert said["written"] is None


def test_names_are_matched_however_their_letters_are_composed(imported: Import) -> None:
    import unicodedata

    rows = [[unicodedata.normalize("NFD", str(cell)) for cell in row] for row in ONE_CELL]
    assert numbers(imported(word_form(rows))) == EXPECTED


def test_the_other_place_of_the_tone_is_the_same_name(imported: Import) -> None:
    third: Sequence[Row] = [
        ["Tiêu chí, chỉ tiêu", "Điểm số tối đa"],
        [f"Tiêu chí 3: {name('3').replace('Hòa', 'Hoà')}", "15"],
    ]
    said = imported(word_form(third))
    assert "oà" in str(third) and codes(said) == []
    assert numbers(said) == {"3.max": 15}


def test_a_row_number_is_no_name(imported: Import) -> None:
    """The form counts the criteria in another order; their names decide."""
    rows: Sequence[Row] = [
        ["Tiêu chí, chỉ tiêu", "Điểm số tối đa"],
        [f"Tiêu chí 1: {name('5')}", "25"],
        [f"Tiêu chí 2: {name('1')}", "10"],
    ]
    assert numbers(imported(word_form(rows))) == {"5.max": 25, "1.max": 10}


def test_cells_inside_content_controls_are_read(imported: Import) -> None:
    import io
    import zipfile

    from tests.importing.office import package

    with zipfile.ZipFile(io.BytesIO(word(*HEADING, ONE_CELL))) as whole:
        parts = {each: whole.read(each).decode("utf-8") for each in whole.namelist()}
    body = parts["word/document.xml"]
    controlled = body.replace("<w:tc>", "<w:sdt><w:sdtContent><w:tc>").replace(
        "</w:tc>", "</w:tc></w:sdtContent></w:sdt>"
    )
    assert numbers(imported(package({**parts, "word/document.xml": controlled}))) == EXPECTED


def test_the_head_of_a_document_may_be_a_table_too(imported: Import) -> None:
    top = [["UBND XÃ VÍ DỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]
    said = imported(word(top, *HEADING[1:], ONE_CELL))
    assert (said["title"], said["rows"][0]["place"]) == (" ".join(HEADING[1:]), "bảng 2, hàng 2")
    assert numbers(said) == EXPECTED


def test_what_a_commune_typed_beside_the_alternatives_is_no_part_of_them(imported: Import) -> None:
    noted = [
        [str(cell).replace("01 điểm;", "01 điểm;\nNăm 2023 xã ban hành đủ 3 văn bản.") for cell in row]
        for row in ONE_CELL
    ]
    noted[2][2] += "\nXã được giao 3 văn bản."
    said = imported(word_form(noted))
    assert codes(said) == [] and numbers(said) == EXPECTED


def test_a_label_without_name_opens_nothing(imported: Import) -> None:
    """The rows below it are not those of the indicator before."""
    rows: Sequence[Row] = [
        ["Tiêu chí, chỉ tiêu", "Nội dung", "Điểm số tối đa"],
        ["Tiêu chí 1", name("1"), "10"],
        ["Chỉ tiêu 1", name("1.1"), "3"],
        ["Chỉ tiêu 2", "1. Một nội dung", "7"],
        ["", "a) Có", "7"],
    ]
    said = imported(word_form(rows))
    assert codes(said) == ["CT754"]
    assert list(numbers(said)) == ["1.max", "1.1.max"]


def test_points_without_words_are_named(imported: Import) -> None:
    rows = [
        ["Tiêu chí, chỉ tiêu", "Điểm tối đa"],
        [C(f"Tiêu chí 3: {name('3')}", down="start"), "15"],
        [C(down="on"), "6"],
    ]
    said = imported(word_form(rows))
    assert codes(said) == ["CT765"] and numbers(said) == {"3.max": 15}
