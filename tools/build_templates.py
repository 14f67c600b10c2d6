"""Builds the shipped Word templates: ``python -m tools.build_templates`` writes them into ``templates/``."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx.shared import Twips

from ctcpl_cli.documents import geometry as g
from ctcpl_cli.documents.engine import package
from ctcpl_cli.messages.documents import TEMPLATE
from tools.forms import FORMS
from tools.forms.parts import RULE_SPACE, addressed, annex, body, head, loop, signature
from tools.word_parts import base, lines, paragraph, row, table, tagged

FOLDER = Path(__file__).resolve().parent.parent / "templates"
TABLE_COLUMNS = {"number": 600, "unit": 1900, "total": 900, "criterion": 900, "narrow_criterion": 730}
TAG_COLUMN = 300


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
    paragraph(document, "Body", "{% endif %}")
    addressed(document)
    loop(document, "bases", "Base")
    body(document, "lines")
    signature(document)
    paragraph(document, "Body", "{% for annex in annexes %}")
    annex(document, "", "")
    for style, name in (("AnnexNumber", "mark"), ("AnnexTitle", "title"), ("AnnexReference", "reference")):
        tagged(document, ("", f"{{% if annex.{name} %}}"), (style, f"{{{{ annex.{name} }}}}"), ("", "{% endif %}"))
    paragraph(document, "Body", "{% if annex.title %}")
    paragraph(document, "Rule", "{{ annex.rule|drawn }}").paragraph_format.space_after = Twips(RULE_SPACE)
    paragraph(document, "Body", "{% endif %}")
    body(document, "annex.lines")
    paragraph(document, "Body", "{% endfor %}")
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
    annex(document, "", "")
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


TEMPLATES: dict[str, Callable[[], Any]] = {"plan.docx": plan, "decision.docx": decision, **FORMS}


def main() -> None:
    """Write all templates."""
    for name, build in TEMPLATES.items():
        (FOLDER / name).write_bytes(packed(build()))


if __name__ == "__main__":
    main()
