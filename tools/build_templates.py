"""Builds the shipped Word templates: ``python -m tools.build_templates`` writes them into ``templates/``."""

import io
from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Twips

from ctcpl_cli.documents import geometry as g
from ctcpl_cli.documents.engine import package
from ctcpl_cli.messages.documents import OFFICIAL, TEMPLATE
from tools.template_styles import styles_xml

FOLDER = Path(__file__).resolve().parent.parent / "templates"
_LEFT_OUT = ("theme", "numbering", "webSettings", "stylesWithEffects", "customXml", "thumbnail", "fontTable")
_LONG_AGO = datetime(2020, 3, 5)
"""The day decree 30/2020/ND-CP took effect: templates have no other date."""
SIGN_LEFT = 4500
RULE_SPACE = 160
"""Space below the rule under a subject."""
TABLE_COLUMNS = {"number": 600, "unit": 1900, "total": 900, "criterion": 900, "narrow_criterion": 730}
TAG_COLUMN = 300

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


_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


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
    section._sectPr.append(numbering)
    title_page = section._sectPr.find(qn("w:titlePg"))
    section._sectPr.remove(title_page)
    section._sectPr.append(title_page)
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


def head(document: Any) -> None:
    """Issuer and number on the left, nation, place and date on the right."""
    made = table(document, (g.HEAD_LEFT, g.HEAD_RIGHT))
    issuer = lines(
        ("", "{% for line in parent %}"),
        ("Parent", "{{ line }}"),
        ("", "{% endfor %}"),
        ("", "{% for line in issuer %}"),
        ("Issuer", "{{ line }}"),
        ("", "{% endfor %}"),
        ("Rule", "{{ issuer_rule }}"),
    )
    nation = lines(("Nation", OFFICIAL["nation"]), ("Motto", OFFICIAL["motto"]), ("Rule", "{{ motto_rule }}"))
    row(made, (issuer, nation), first=True)

    def number(cell: Cell) -> None:
        tagged(
            cell,
            ("Number", TEMPLATE["number"]),
            ("", '{% if kind == "letter" %}'),
            ("About", TEMPLATE["about"]),
            ("", "{% endif %}"),
            ("", "{% if draft %}"),
        )
        mark = paragraph(cell, "DraftMark", f"\xa0{OFFICIAL['draft']}\xa0")
        box = parse_xml(f'<w:bdr {_NS} w:val="single" w:sz="8" w:space="0" w:color="000000"/>')
        mark.runs[0]._r.get_or_add_rPr().append(box)
        paragraph(cell, "Body", "{% endif %}")

    row(made, (number, lines(("PlaceDate", TEMPLATE["place_date"]))))


def signature(document: Any) -> None:
    """Recipients on the left, authority and name on the right, kept on one page."""
    paragraph(document, "BodyKept", "{% if recipients or authority_lines or signer %}")
    made = table(document, (SIGN_LEFT, g.TEXT_WIDTH - SIGN_LEFT), above=2 * g.PARAGRAPH_SPACE)
    recipients = lines(
        ("", "{% if recipients %}"),
        ("RecipientsTitle", TEMPLATE["recipients"]),
        ("", "{% endif %}"),
        ("", "{% for line in recipients %}"),
        ("Recipient", "- {{ line }}"),
        ("", "{% endfor %}"),
    )
    signer = lines(
        ("", "{% for line in authority_lines %}"),
        ("SignAuthority", "{{ line }}"),
        ("", "{% endfor %}"),
        ("SignName", "{{ signer }}"),
    )
    row(made, (recipients, signer), first=True)
    paragraph(document, "Body", "{% endif %}")


def body(document: Any, name: str) -> None:
    """Lines of text in order: titles, paragraphs, and the last one, which stays with the signature."""
    tagged(
        document,
        ("", f"{{% for line in {name} %}}"),
        ("", '{% if line.kind == "title" %}'),
        ("Item", "{{ line.text }}"),
        ("", '{% elif line.kind == "kept" %}'),
        ("BodyKept", "{{ line.text }}"),
        ("", "{% else %}"),
        ("Body", "{{ line.text }}"),
        ("", "{% endif %}"),
        ("", "{% endfor %}"),
    )


def loop(document: Any, names: str, style: str) -> None:
    """One paragraph for each text of a list."""
    tagged(document, ("", f"{{% for line in {names} %}}"), (style, "{{ line }}"), ("", "{% endfor %}"))


def plan() -> Any:
    """Plans, reports and letters."""
    document = base()
    head(document)
    tagged(
        document,
        ("", '{% if kind != "letter" %}'),
        ("Type", '{% if kind == "report" %}' + TEMPLATE["report"] + "{% else %}" + TEMPLATE["plan"] + "{% endif %}"),
        ("Subject", "{{ subject }}"),
    )
    paragraph(document, "Rule", "{{ subject_rule }}").paragraph_format.space_after = Twips(RULE_SPACE)
    tagged(
        document,
        ("", "{% endif %}"),
        ("", "{% if addressees|length == 1 %}"),
        ("Addressee", TEMPLATE["to_one"]),
        ("", "{% elif addressees %}"),
        ("Addressee", TEMPLATE["to"]),
        ("", "{% for line in addressees %}"),
        ("AddresseeItem", "- {{ line }}"),
        ("", "{% endfor %}"),
        ("", "{% endif %}"),
    )
    loop(document, "bases", "Base")
    body(document, "lines")
    signature(document)
    paragraph(document, "End")
    return document


def decision() -> Any:
    """The recognition decision with its lists as annexes."""
    document = base()
    head(document)
    tagged(
        document,
        ("Type", TEMPLATE["decision"]),
        ("Subject", "{{ subject }}"),
        ("Rule", "{{ subject_rule }}"),
        ("Authority", "{{ authority }}"),
    )
    loop(document, "bases", "Base")
    paragraph(document, "Authority", TEMPLATE["deciding"])
    paragraph(document, "Body", "{% if articles %}")
    body(document, "articles")
    paragraph(document, "Body", "{% else %}")
    _article(document, "recognise", condition="count.passing")
    _article(document, "not_met", condition="count.failing")
    paragraph(document, "Item", bold_start=TEMPLATE["article"] % "duties" + TEMPLATE["article_duties"])
    tagged(document, ("Body", TEMPLATE["duty_office"]), ("Body", TEMPLATE["duty_communes"]))
    _article(document, "effect", style="BodyKept")
    paragraph(document, "Body", "{% endif %}")
    signature(document)
    paragraph(document, "Body", "{% for annex in annexes %}")
    _annexes(document)
    paragraph(document, "Body", "{% endfor %}")
    paragraph(document, "End")
    return document


def _article(document: Any, name: str, condition: str = "", style: str = "Body") -> None:
    if condition:
        paragraph(document, "Body", f"{{% if {condition} %}}")
    paragraph(document, style, TEMPLATE[f"article_{name}"], bold_start=TEMPLATE["article"] % name)
    if condition:
        paragraph(document, "Body", "{% endif %}")


def _annexes(document: Any) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    last = document.element.body.findall(f"{qn('w:p')}")[-1]
    last.pPr.style = "End"
    for reference in section._sectPr.findall(qn("w:headerReference")):
        section._sectPr.remove(reference)
    earlier = document.sections[0]._sectPr
    for place, reference in enumerate(earlier.findall(qn("w:headerReference"))):
        section._sectPr.insert(place, deepcopy(reference))
    for kind in ("passing", "failing", "incomplete"):
        tagged(document, ("", f'{{% {"if" if kind == "passing" else "elif"} annex.kind == "{kind}" %}}'))
        if kind != "incomplete":
            paragraph(document, "AnnexNumber", TEMPLATE["annex"])
            paragraph(document, "AnnexTitle", TEMPLATE["annex_list"])
        paragraph(document, "AnnexTitle", TEMPLATE[f"annex_{kind}"])
        if kind == "incomplete":
            paragraph(document, "Body", TEMPLATE["incomplete_note"])
            tagged(document, ("", "{% for row in annex.rows %}"), ("Body", "- {{ row.unit }}"), ("", "{% endfor %}"))
        else:
            paragraph(document, "AnnexReference", TEMPLATE["annex_reference"])
            paragraph(document, "Rule", "{{ annex_rule }}").paragraph_format.space_after = Twips(RULE_SPACE)
            _list(document, with_reason=kind == "failing")
            paragraph(document, "TableText", TEMPLATE["criteria_key"])
    paragraph(document, "Body", "{% endif %}")


def _list(document: Any, with_reason: bool) -> None:
    wide = TABLE_COLUMNS
    criterion = wide["narrow_criterion" if with_reason else "criterion"]
    known = wide["number"] + wide["total"] + 5 * criterion
    unit = wide["unit"] if with_reason else g.TEXT_WIDTH - known
    widths = [wide["number"], unit, wide["total"], TAG_COLUMN, criterion, TAG_COLUMN]
    if with_reason:
        widths.append(g.TEXT_WIDTH - known - unit)
    made = table(document, widths, bordered=True)
    titles = [TEMPLATE["column_number"], TEMPLATE["column_unit"], TEMPLATE["column_total"]]
    heads = [lines(("TableHead", title)) for title in titles]
    opening, closing = lines(("", "{% for c in criteria %}")), lines(("", "{% endfor %}"))
    heads += [opening, lines(("TableHead", TEMPLATE["column_criterion"])), closing]
    cells = [
        lines(("TableFigure", "{{ loop.index }}")),
        lines(("TableText", "{{ row.unit }}")),
        lines(("TableFigure", "{{ row.total }}")),
        lines(("", "{% for points in row.criteria %}")),
        lines(("TableFigure", "{{ points }}")),
        lines(("", "{% endfor %}")),
    ]
    if with_reason:
        heads.append(lines(("TableHead", TEMPLATE["column_reason"])))
        reasons = (("", "{% for reason in row.reasons %}"), ("TableText", "{{ reason }}"), ("", "{% endfor %}"))
        cells.append(lines(*reasons))
    empty = [lines(("Body", ""))] * (len(widths) - 1)
    row(made, heads, first=True, header=True)
    row(made, [lines(("", "{% for row in annex.rows %}")), *empty])
    row(made, cells)
    row(made, [lines(("", "{% endfor %}")), *empty])


def packed(document: Any) -> bytes:
    """The file, with fixed times."""
    saved = io.BytesIO()
    document.save(saved)
    parts = package.unpack(saved.getvalue())
    assert parts is not None
    return package.archive(package.deflate(name, content) for name, content in parts.items())


TEMPLATES: dict[str, Callable[[], Any]] = {"plan.docx": plan, "decision.docx": decision}


def main() -> None:
    """Write all templates."""
    for name, build in TEMPLATES.items():
        (FOLDER / name).write_bytes(packed(build()))


if __name__ == "__main__":
    main()
