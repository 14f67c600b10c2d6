"""Builds the shipped Word templates: ``python -m tools.build_templates`` writes them into ``templates/``."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from docx.shared import Twips

from ctcpl_cli.documents import geometry as g
from ctcpl_cli.documents.engine import package
from ctcpl_cli.messages.documents import TEMPLATE
from tools.forms import FORMS
from tools.forms.parts import RULE_SPACE, addressed, annex, body, head, loop, signature
from tools.forms.tables import Fill
from tools.word_parts import base, lines, paragraph, row, table, tagged

FOLDER = Path(__file__).resolve().parent.parent / "templates"
NUMBER, CLASS, TOTAL, TAG = 600, 600, 900, 300
CRITERION, NARROW, MET, NARROW_MET = 900, 730, 1800, 1150
"""A criterion's column: with points, the same beside reasons; met or not, the same beside reasons."""


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
            _keys(document)
    paragraph(document, "Body", "{% endif %}")


def _keys(document: Any) -> None:
    """What the columns of a list mean."""
    tagged(
        document,
        ("", "{% if pointed %}"),
        ("TableText", TEMPLATE["criteria_key"]),
        ("", "{% else %}"),
        ("TableText", TEMPLATE["names_key"]),
        ("", "{% endif %}"),
        ("", "{% if by_class %}"),
        ("TableText", TEMPLATE["class_key"]),
        ("", "{% endif %}"),
    )


def _list(document: Any, with_reason: bool) -> None:
    """Units with their class, total and criteria, as far as the regime forms them; at the end why they do not pass."""
    criterion, met = (NARROW, NARROW_MET) if with_reason else (CRITERION, MET)
    unit = 1900 if with_reason else g.TEXT_WIDTH - NUMBER - TOTAL - 5 * criterion
    reason = g.TEXT_WIDTH - NUMBER - unit - TOTAL - 5 * criterion
    shared = CLASS // 2 if with_reason else CLASS
    widths = [NUMBER, TAG, unit - shared, CLASS, TAG, unit, TAG]
    widths += [TAG, TOTAL, TAG, criterion, TAG, TAG, TAG, met, TAG, TAG]
    titles = [TEMPLATE[f"column_{name}"] for name in ("number", "unit", "class", "total", "criterion")]
    heads = _columns(("TableHead",) * 5, titles, "criteria", "c")
    values = ("{{ loop.index }}", "{{ row.unit }}", "{{ row.unit_class }}", "{{ row.total }}", "{{ points }}")
    styles = ("TableFigure", "TableText", "TableFigure", "TableFigure", "TableFigure")
    cells = _columns(styles, values, "row.criteria", "points")
    if with_reason:
        widths += [TAG, reason - CLASS + shared, TAG, reason, TAG, g.TEXT_WIDTH - NUMBER - unit - 3 * met, TAG]
        reasons = lines(("", "{% for reason in row.reasons %}"), ("TableText", "{{ reason }}"), ("", "{% endfor %}"))
        heads += _reasons(lines(("TableHead", TEMPLATE["column_reason"])))
        cells += _reasons(reasons)
    made = table(document, widths, bordered=True)
    empty = [lines(("Body", ""))] * (len(widths) - 1)
    row(made, heads, first=True, header=True)
    row(made, [lines(("", "{% for row in annex.rows %}")), *empty])
    row(made, cells)
    row(made, [lines(("", "{% endfor %}")), *empty])


def _columns(styles: Sequence[str], texts: Sequence[str], criteria: str, one: str) -> list[Fill]:
    number, unit, unit_class, total, criterion = (
        lines((style, text)) for style, text in zip(styles, texts, strict=True)
    )
    other, closing = _tag("else"), _tag("endif")
    each, end = _tag(f"for {one} in {criteria}"), _tag("endfor")
    return [
        *(number, _tag("if by_class"), unit, unit_class, other, unit, closing),
        *(_tag("if pointed"), total, each, criterion, end, other, each, criterion, end, closing),
    ]


def _reasons(reason: Fill) -> list[Fill]:
    """The last column, which takes what the others leave."""
    other = _tag("else")
    return [_tag("if by_class"), reason, _tag("elif pointed"), reason, other, reason, _tag("endif")]


def _tag(tag: str) -> Fill:
    return lines(("", f"{{% {tag} %}}"))


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
