"""Paragraphs, tables and pages that the shipped templates are made of."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Twips

from ctcpl_cli.documents import geometry as g
from ctcpl_cli.messages.documents import OFFICIAL
from tools.template_styles import styles_xml

_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LEFT_OUT = ("theme", "numbering", "webSettings", "stylesWithEffects", "customXml", "thumbnail", "fontTable")
_LONG_AGO = datetime(2020, 3, 5)
"""The day decree 30/2020/ND-CP took effect: templates have no other date."""

Cell = Any


def paragraph(container: Cell, style: str, text: str = "", bold_start: str = "") -> Any:
    """A paragraph in one of our styles; ``bold_start`` is a bold run before the text."""
    made = container.add_paragraph(style=None)
    properties = made._p.get_or_add_pPr()
    properties.style = style
    if bold_start:
        made.add_run(bold_start).bold = True
    if text:
        made.add_run(text)
    return made


def tagged(container: Cell, *lines: tuple[str, str]) -> None:
    """Paragraphs given as style and text; a style of "" is for block tags."""
    for style, text in lines:
        paragraph(container, style or "Body", text)


def table(document: Any, widths: Sequence[int], bordered: bool = False, above: int = 0) -> Any:
    """A table of one row with fixed column widths in twips, without borders and cell padding unless ``bordered``.

    ``above`` is space at the top of each cell.
    """
    made = document.add_table(1, len(widths))
    made.autofit = False
    properties = made._tbl.tblPr
    for old in list(properties):
        properties.remove(old)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    border = 'w:val="single" w:sz="4" w:space="0" w:color="000000"' if bordered else 'w:val="nil"'
    padding = 57 if bordered else 0
    for xml in (
        f'<w:tblW {_NS} w:w="{sum(widths)}" w:type="dxa"/>',
        f'<w:jc {_NS} w:val="center"/>',
        f"<w:tblBorders {_NS}>" + "".join(f"<w:{side} {border}/>" for side in sides) + "</w:tblBorders>",
        f'<w:tblLayout {_NS} w:type="fixed"/>',
        f'<w:tblCellMar {_NS}><w:top w:w="{above}" w:type="dxa"/><w:left w:w="{padding}" w:type="dxa"/>'
        f'<w:right w:w="{padding}" w:type="dxa"/></w:tblCellMar>',
    ):
        properties.append(parse_xml(xml))
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Twips(width)
    return made


def row(made: Any, fill: Iterable[Callable[[Cell], None]], first: bool = False, header: bool = False) -> None:
    """A row whose cells are filled one after the other; it never breaks over pages."""
    new = made.rows[0] if first else made.add_row()
    properties = new._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if header:
        properties.append(OxmlElement("w:tblHeader"))
    for cell, column, write in zip(new.cells, made.columns, fill, strict=True):
        cell.width = column.width
        blank = cell.paragraphs[0]._p
        write(cell)
        if len(cell.paragraphs) > 1:
            blank.getparent().remove(blank)


def lines(*given: tuple[str, str]) -> Callable[[Cell], None]:
    """Fills a cell with paragraphs."""
    return lambda cell: tagged(cell, *given)


def boxed(container: Cell, style: str, text: str) -> None:
    """A paragraph whose text stands in a box."""
    box = parse_xml(f'<w:bdr {_NS} w:val="single" w:sz="8" w:space="0" w:color="000000"/>')
    paragraph(container, style, text).runs[0]._r.get_or_add_rPr().append(box)


def base() -> Any:
    """An empty document with our page, styles, headers and settings."""
    document = docx.Document()
    part = document.part
    part._styles_part._element = parse_xml(styles_xml())
    for package_part in (part, part.package):
        for key, relation in list(package_part.rels.items()):
            if relation.reltype.rsplit("/", 1)[-1] in _LEFT_OUT:
                del package_part.rels[key]
    part._settings_part._element = parse_xml(
        f'<w:settings {_NS}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat>"
        f'<w:themeFontLang w:val="{g.LANGUAGE}"/></w:settings>'
    )
    properties = document.core_properties
    properties.author, properties.comments, properties.title = "ctcpl", "", ""
    properties.last_modified_by, properties.revision = "ctcpl", 1
    properties.created = properties.modified = _LONG_AGO
    page(document.sections[0])
    return document


def page(section: Any) -> None:
    """Paper, margins, and the page number from the second page on, centred on top."""
    section.page_width, section.page_height = Twips(g.PAGE_WIDTH), Twips(g.PAGE_HEIGHT)
    section.left_margin, section.right_margin = Twips(g.MARGIN_LEFT), Twips(g.MARGIN_RIGHT)
    section.top_margin, section.bottom_margin = Twips(g.MARGIN_TOP), Twips(g.MARGIN_BOTTOM)
    section.header_distance = section.footer_distance = Twips(g.HEADER_DISTANCE)
    section.different_first_page_header_footer = True
    numbering = OxmlElement("w:pgNumType")
    numbering.set(qn("w:start"), "1")
    section._sectPr.find(qn("w:cols")).addprevious(numbering)
    for grid in section._sectPr.findall(qn("w:docGrid")):
        section._sectPr.remove(grid)
    _header(section.first_page_header, numbered=False)
    _header(section.header, numbered=True)


def _header(header: Any, numbered: bool) -> None:
    header.is_linked_to_previous = False
    blank = header.paragraphs[0]
    blank._p.getparent().remove(blank._p)
    made = paragraph(header, "PageNumber")
    tabs = parse_xml(
        f'<w:tabs {_NS}><w:tab w:val="center" w:pos="{g.TEXT_WIDTH // 2}"/>'
        f'<w:tab w:val="right" w:pos="{g.TEXT_WIDTH}"/></w:tabs>'
    )
    made._p.pPr.find(qn("w:pStyle")).addnext(tabs)
    made.add_run("\t")
    if numbered:
        for kind, instruction in (("begin", ""), ("", "PAGE"), ("separate", ""), ("1", ""), ("end", "")):
            _field_piece(made.add_run(), kind, instruction)
    made.add_run("\t")
    made.add_run("{% if illustrative %}")
    mark = made.add_run(OFFICIAL["illustrative"])
    mark.bold, mark.font.size = True, Twips(g.RECIPIENTS_SIZE * 20)
    made.add_run("{% endif %}")


def _field_piece(run: Any, kind: str, instruction: str) -> None:
    if instruction:
        run._r.append(parse_xml(f'<w:instrText {_NS} xml:space="preserve"> {instruction} </w:instrText>'))
    elif kind == "1":
        run.text = kind
    else:
        run._r.append(parse_xml(f'<w:fldChar {_NS} w:fldCharType="{kind}"/>'))
