"""Tables that the forms of the level above the communes share."""

from collections.abc import Sequence
from typing import Any

from ctcpl_cli.documents import geometry as g
from tools.forms.tables import Fill, block, cells, heading, ruled
from tools.word_parts import lines, paragraph, row

OWN = "{% if pointed %}Điểm tự chấm{% else %}Tự đánh giá{% endif %}"
APPRAISED = "{% if pointed %}Điểm thẩm định{% else %}Thẩm định{% endif %}"
NUMBER, CLASS, TAG = 700, 900, 250


def units(document: Any, rows: str = "rows", width: int = g.TEXT_WIDTH) -> None:
    """Units with the points they gave themselves, those of the council, and the verdict with its reason."""
    widths = (600, 2250, 1050, 1150, 1450)
    made = ruled(document, (*widths, width - sum(widths)))
    titles = ["STT", "Tên đơn vị", OWN, APPRAISED, "Kết luận", "Lý do chưa đạt"]
    heading(made, [titles])
    block(made, f"{{% for row in {rows} %}}")
    cells(
        made,
        lines(("TableFigure", "{{ loop.index }}")),
        lines(("TableText", "{{ row.name }}")),
        lines(("TableFigure", "{{ row.total.own }}")),
        lines(("TableFigure", "{{ row.total.value }}")),
        lines(("TableFigure", "{{ row.verdict }}")),
        lines(("TableText", "{{ row.why }}")),
    )
    block(made, "{% endfor %}")


def listed(document: Any, rows: str, with_reason: bool) -> None:
    """Units with their class and appraised points where there are any, and why they do not meet the standard."""
    name, total = (3100, 1500) if with_reason else (g.TEXT_WIDTH - NUMBER - 2200, 2200)
    reason = g.TEXT_WIDTH - NUMBER - name - total if with_reason else 0
    by_class = (TAG, name - CLASS, CLASS, TAG, name, TAG)
    pointed = (TAG, total, reason, TAG, reason + total, TAG) if with_reason else (TAG, total, TAG)
    made = ruled(document, (NUMBER, *by_class, *pointed))
    titles = ("STT", "Tên đơn vị", "Loại", "Tổng điểm", "Lý do chưa đạt")
    row(made, _listed(titles, ("TableHead",) * 5, with_reason), first=True, header=True)
    block(made, f"{{% for row in {rows} %}}")
    values = ("{{ loop.index }}", "{{ row.name }}", "{{ row.unit_class }}", "{{ row.total.value }}", "{{ row.why }}")
    styles = ("TableFigure", "TableText", "TableFigure", "TableFigure", "TableText")
    cells(made, *_listed(values, styles, with_reason))
    block(made, "{% endfor %}")


def _listed(texts: Sequence[str], styles: Sequence[str], with_reason: bool) -> list[Fill]:
    number, name, unit_class, total, reason = (lines((style, text)) for style, text in zip(styles, texts, strict=True))
    other, closing = lines(("", "{% else %}")), lines(("", "{% endif %}"))
    by_class = [lines(("", "{% if by_class %}")), name, unit_class, other, name, closing]
    pointed = [lines(("", "{% if pointed %}")), total]
    return [number, *by_class, *pointed, *([reason, other, reason] if with_reason else []), closing]


def changes(document: Any, width: int = g.TEXT_WIDTH) -> None:
    """What the council changed, with its reasons."""
    widths = (600, 1850, 1000, 1000, 1150)
    made = ruled(document, (*widths, width - sum(widths)))
    heading(made, [["STT", "Tên đơn vị", "Chỉ tiêu, nội dung", OWN, APPRAISED, "Lý do của Hội đồng"]])
    block(made, "{% for change in changes %}")
    cells(
        made,
        lines(("TableFigure", "{{ loop.index }}")),
        lines(("TableText", "{{ change.unit }}")),
        lines(("TableFigure", "{{ change.id }}")),
        lines(("TableFigure", "{{ change.points.own }}")),
        lines(("TableFigure", "{{ change.points.value }}")),
        lines(("TableText", "{{ change.reason }}")),
    )
    block(made, "{% endfor %}")


def opinions(document: Any, rows: str) -> None:
    """What was written about each unit."""
    widths = (600, 2750, 1300, 1500)
    made = ruled(document, (*widths, g.TEXT_WIDTH - sum(widths)))
    heading(made, [["STT", "Tên đơn vị", "Nhất trí", "Không nhất trí", "Ý kiến khác"]])
    block(made, f"{{% for row in {rows} %}}")
    cells(
        made,
        lines(("TableFigure", "{{ loop.index }}")),
        lines(("TableText", "{{ row.unit }}")),
        lines(("TableFigure", "{{ row.agree }}")),
        lines(("TableFigure", "{{ row.disagree }}")),
        lines(("TableText", "{{ row.other }}")),
    )
    block(made, "{% endfor %}")


def criteria(document: Any) -> None:
    """How the units' results lie, criterion by criterion."""
    paragraph(document, "Body", "{% if pointed %}")
    _criteria(
        document,
        (1100, 1200, 1100),
        [
            ["TT", "Tiêu chí", "Số đơn vị", None, None, "Tỷ lệ đạt từ {{ share }}%"],
            ["", "", "đạt điểm tối đa", "đạt từ {{ share }}% điểm tối đa", "dưới {{ share }}% điểm tối đa", ""],
        ],
        ("full", "half", "below", "half_rate"),
    )
    paragraph(document, "Body", "{% else %}")
    _criteria(
        document,
        (1700, 1700),
        [["TT", "Tiêu chí", "Số đơn vị", None, "Tỷ lệ đạt"], ["", "", "đạt", "không đạt", ""]],
        ("full", "below", "half_rate"),
    )
    paragraph(document, "Body", "{% endif %}")


def _criteria(
    document: Any, widths: Sequence[int], titles: Sequence[Sequence[str | None]], names: Sequence[str]
) -> None:
    wide = (NUMBER, 4155, *widths)
    made = ruled(document, (*wide, g.TEXT_WIDTH - sum(wide)))
    heading(made, titles)
    block(made, "{% for criterion in criteria %}")
    cells(
        made,
        lines(("TableFigure", "{{ criterion.id }}")),
        lines(("TableText", "{{ criterion.name }}")),
        *(lines(("TableFigure", f"{{{{ criterion.{name} }}}}")) for name in names),
    )
    block(made, "{% endfor %}")
