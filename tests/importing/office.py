"""Word and Excel files made by hand, as other people's programs make them; nothing of our own templates is in them."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from openpyxl import Workbook

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


@dataclass(frozen=True)
class C:
    """A cell: its lines, how many columns it spans, and whether it begins or goes on with a vertical merge."""

    text: str = ""
    span: int = 1
    down: str = ""


Row = Sequence["str | C"]


def word(*blocks: "str | Sequence[Row]") -> bytes:
    """A Word file: a text is a paragraph, a list of rows a table."""
    body = "".join(_paragraph(block) if isinstance(block, str) else _table(block) for block in blocks)
    return package(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELATIONS,
            "word/document.xml": f"<w:document {_W}><w:body>{body}<w:sectPr/></w:body></w:document>",
        }
    )


def package(parts: Mapping[str, str]) -> bytes:
    """A ZIP file of texts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, content in parts.items():
            whole.writestr(name, content)
    return out.getvalue()


def _paragraph(text: str) -> str:
    """Runs broken in the middle of words, as spelling checks leave them."""
    half = len(text) // 2
    runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>' for part in (text[:half], text[half:]))
    return f"<w:p>{runs}</w:p>"


def _table(rows: Sequence[Row]) -> str:
    lines = "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/>{lines}</w:tbl>"


def _cell(given: "str | C") -> str:
    cell = C(given) if isinstance(given, str) else given
    span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
    merge = {"": "", "start": '<w:vMerge w:val="restart"/>', "on": "<w:vMerge/>"}[cell.down]
    return f"<w:tc><w:tcPr>{span}{merge}</w:tcPr>{''.join(map(_paragraph, cell.text.split(chr(10))))}</w:tc>"


@dataclass
class Sheet:
    """An Excel sheet: its rows, its merged areas, and the results that the file keeps of its formulas."""

    rows: Sequence[Sequence[Any]]
    merged: Sequence[str] = ()
    results: Mapping[str, object] = field(default_factory=dict)
    title: str = "Mau 02"


def excel(*sheets: Sheet) -> bytes:
    """An Excel file. A formula without a result in ``results`` has none in the file."""
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for sheet in sheets:
        page = book.create_sheet(sheet.title)
        for row in sheet.rows:
            page.append(row)
        for area in sheet.merged:
            page.merge_cells(area)
    out = io.BytesIO()
    book.save(out)
    return _with_results(out.getvalue(), sheets)


def _with_results(data: bytes, sheets: Sequence[Sheet]) -> bytes:
    kept = {}
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        for name in whole.namelist():
            content = whole.read(name).decode("utf-8")
            number = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name)
            if number:
                for place, result in sheets[int(number[1]) - 1].results.items():
                    pattern = rf'(<c r="{place}"[^>]*>)(<f>[^<]*</f>)<v\s*/?>(?:</v>)?'
                    content, found = re.subn(pattern, rf"\g<1>\g<2><v>{result}</v>", content)
                    assert found == 1, place
            kept[name] = content
    return package(kept)
