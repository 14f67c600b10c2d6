"""Tables that the forms of the level above the communes share."""

from typing import Any

from ctcpl_cli.documents import geometry as g
from tools.forms.tables import block, cells, heading, ruled
from tools.word_parts import lines


def units(document: Any, rows: str = "rows", width: int = g.TEXT_WIDTH) -> None:
    """Units with the points they gave themselves, those of the council, and the verdict with its reason."""
    widths = (600, 2250, 1050, 1150, 1450)
    made = ruled(document, (*widths, width - sum(widths)))
    titles = ["STT", "Tên đơn vị", "Điểm tự chấm", "Điểm thẩm định", "Kết luận", "Lý do chưa đạt"]
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
    """Units with their appraised points, and why they do not meet the standard where ``with_reason``."""
    widths = [700, 3600, 1500] if with_reason else [700, g.TEXT_WIDTH - 2900, 2200]
    titles = ["STT", "Tên đơn vị", "Tổng điểm"]
    fill = [
        lines(("TableFigure", "{{ loop.index }}")),
        lines(("TableText", "{{ row.name }}")),
        lines(("TableFigure", "{{ row.total.value }}")),
    ]
    if with_reason:
        widths.append(g.TEXT_WIDTH - sum(widths))
        titles.append("Lý do chưa đạt")
        fill.append(lines(("TableText", "{{ row.why }}")))
    made = ruled(document, widths)
    heading(made, [titles])
    block(made, f"{{% for row in {rows} %}}")
    cells(made, *fill)
    block(made, "{% endfor %}")


def changes(document: Any, width: int = g.TEXT_WIDTH) -> None:
    """What the council changed, with its reasons."""
    widths = (600, 1850, 1000, 1000, 1150)
    made = ruled(document, (*widths, width - sum(widths)))
    heading(made, [["STT", "Tên đơn vị", "Chỉ tiêu, nội dung", "Điểm tự chấm", "Điểm thẩm định", "Lý do của Hội đồng"]])
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
    widths = (700, 4155, 1100, 1200, 1100)
    made = ruled(document, (*widths, g.TEXT_WIDTH - sum(widths)))
    heading(
        made,
        [
            ["TT", "Tiêu chí", "Số đơn vị", None, None, "Tỷ lệ đạt từ 50%"],
            ["", "", "đạt điểm tối đa", "đạt từ 50% điểm tối đa", "dưới 50% điểm tối đa", ""],
        ],
    )
    block(made, "{% for criterion in criteria %}")
    cells(
        made,
        lines(("TableFigure", "{{ criterion.id }}")),
        lines(("TableText", "{{ criterion.name }}")),
        lines(("TableFigure", "{{ criterion.full }}")),
        lines(("TableFigure", "{{ criterion.half }}")),
        lines(("TableFigure", "{{ criterion.below }}")),
        lines(("TableFigure", "{{ criterion.half_rate }}")),
    )
    block(made, "{% endfor %}")
