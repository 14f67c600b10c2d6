"""Files that are no forms: one sentence, never a traceback."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from tests.importing.conftest import Import
from tests.importing.forms import complete
from tests.importing.office import C, Sheet, excel, package, word

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as whole:
        for number in range(5):
            whole.writestr(f"word/{number}.xml", bytes(16 * 1024 * 1024))
    return out.getvalue()


def with_entities() -> bytes:
    with zipfile.ZipFile(io.BytesIO(word("x"))) as whole:
        parts = {each: whole.read(each).decode("utf-8") for each in whole.namelist()}
    laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return package({**parts, "word/document.xml": laughs + parts["word/document.xml"]})


def torn(data: bytes) -> bytes:
    return data[: len(data) // 2]


BAD = {
    "empty": (b"", "CT751", "Tệp trống"),
    "a text": (b"Ti\xc3\xaau ch\xc3\xad 1", "CT751", "không phải là tệp Word hoặc Excel"),
    "a password": (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "CT751", "có mật khẩu"),
    "a .doc": (COMPOUND, "CT751", "loại cũ"),
    "a zip bomb": (bomb(), "CT751", "không phải là tệp Word hoặc Excel"),
    "entities": (with_entities(), "CT751", "không phải là tệp Word hoặc Excel"),
    "half a file": (torn(word(complete())), "CT751", "không phải là tệp Word hoặc Excel"),
    "half a sheet": (torn(excel(Sheet([["x"]]))), "CT751", "không phải là tệp Word hoặc Excel"),
    "another package": (package({"mimetype": "application/vnd.oasis.opendocument.text"}), "CT751", "không phải"),
    "a broken workbook": (package({"xl/workbook.xml": "<x", "[Content_Types].xml": "<y/>"}), "CT751", "không phải"),
    "no table": (word("BẢN TỔNG HỢP ĐIỂM SỐ"), "CT752", "không có bảng nào"),
    "an empty table": (word([[""]]), "CT752", "Không bảng nào có cột"),
    "another table": (word([["TT", "Họ và tên"], ["1", "x"]]), "CT752", "Không bảng nào có cột"),
    "no criterion": (word([["Nội dung", "Điểm tối đa"], ["Vệ sinh", "3"]]), "CT752", "không có tên tiêu chí nào"),
    "an empty sheet": (excel(Sheet([])), "CT752", "Không bảng nào có cột"),
    "too many cells": (word([[C("x", span=63)]] * 1000), "CT751", "quá lớn"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_file_that_is_no_form(imported: Import, case: str) -> None:
    data, code, words = BAD[case]
    said = imported(data, "--write")
    assert [finding["code"] for finding in said["findings"]] == [code]
    assert words in said["findings"][0]["message"]
    assert (said["rows"], said["written"]) == ([], None)


@pytest.mark.parametrize("cut", range(0, 4000, 97))
def test_damaged_bytes_never_give_a_traceback(imported: Import, cut: int) -> None:
    whole = bytearray(word(complete()) if cut % 2 else excel(Sheet([["Nội dung", "Điểm tối đa"], ["x", 1]])))
    place = cut % len(whole)
    whole[place : place + 4] = struct.pack("<I", 0xFFFFFFFF)
    imported(bytes(whole))


def test_a_cell_far_away_is_no_reason_to_wait(imported: Import) -> None:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    book.active["XFD1048576"] = "x"
    out = io.BytesIO()
    book.save(out)
    assert [finding["code"] for finding in imported(out.getvalue())["findings"]] == ["CT752"]


def test_wrong_usage(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "mau.docx").write_bytes(word(complete()))
    assert main(["criteria", "import", "mau.docx", "--regime", "qd99-2099"]) == 2
    said = capsys.readouterr().err
    assert "Không có bộ quy định qd99-2099" in said and "qd25-2021" in said
    assert main(["criteria", "import", "khong-co.docx", "--regime", "qd25-2021"]) == 2
    assert main(["criteria", "import", ".", "--regime", "qd25-2021"]) == 2
    (workspace / "criteria").mkdir()
    (workspace / "criteria" / "qd25-2021.yaml").write_text("ctcpl: 1\nid: qd25-2021\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["criteria", "import", "mau.docx", "--regime", "qd25-2021"]) == 2
    assert "có lỗi nên chưa nhập được" in capsys.readouterr().err
