"""Builds the shipped Word templates: ``python -m tools.build_templates`` writes them into ``templates/``."""

import io
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Twips

from ctcpl_cli.documents import geometry as g
from ctcpl_cli.documents.engine import package
from ctcpl_cli.messages.documents import OFFICIAL, TEMPLATE
from tools.word_parts import Cell, base, boxed, lines, paragraph, row, table, tagged

FOLDER = Path(__file__).resolve().parent.parent / "templates"
SIGN_LEFT = 4500
RULE_SPACE = 160
"""Space below the rule under a subject."""
TABLE_COLUMNS = {"number": 600, "unit": 1900, "total": 900, "criterion": 900, "narrow_criterion": 730}
TAG_COLUMN = 300


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
        ("Rule", "{{ issuer_rule|drawn }}"),
    )
    nation = lines(("Nation", OFFICIAL["nation"]), ("Motto", OFFICIAL["motto"]), ("Rule", "{{ motto_rule|drawn }}"))
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
        boxed(cell, "DraftMark", f"\xa0{OFFICIAL['draft']}\xa0")
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
    paragraph(document, "Rule", "{{ subject_rule|drawn }}").paragraph_format.space_after = Twips(RULE_SPACE)
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
        ("Rule", "{{ subject_rule|drawn }}"),
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
            paragraph(document, "Rule", "{{ annex_rule|drawn }}").paragraph_format.space_after = Twips(RULE_SPACE)
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
