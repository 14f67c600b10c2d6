"""The template ``mau-02.docx``."""

from typing import Any

from docx.shared import Twips

from tools.forms.parts import RULE_SPACE, head, signed
from tools.forms.tables import block, cells, heading, landscape, ruled
from tools.word_parts import base, lines, paragraph

WIDTHS = (700, 4400, 1100, 3300, 1300, 1200, 0)


def build() -> Any:
    """The score summary, on a page turned on its side."""
    document = base()
    width = landscape(document.sections[0])
    widths = [*WIDTHS[:-1], width - sum(WIDTHS)]
    head(document, numbered=False, width=width)
    paragraph(document, "Type", "BẢN TỔNG HỢP ĐIỂM SỐ CỦA CÁC TIÊU CHÍ, CHỈ TIÊU")
    paragraph(document, "Subject", "{{ Unit }}, năm\xa0{{ year }}").paragraph_format.space_after = Twips(RULE_SPACE)
    made = ruled(document, widths)
    heading(
        made,
        [
            [
                "TT",
                "Tiêu chí, chỉ tiêu, nội dung",
                "Điểm số tối đa",
                "Căn cứ chấm điểm",
                None,
                "Điểm số tự chấm",
                "Chữ ký của công chức phụ trách",
            ],
            ["", "", "", "Số liệu thực hiện", "Tỷ lệ đạt được", "", ""],
        ],
        numbered=True,
    )
    block(made, "{% for row in rows %}")
    block(made, '{% if row.kind == "item" %}')
    cells(
        made,
        lines(("TableFigure", "{{ row.id }}")),
        lines(("TableText", "{{ row.name }}")),
        lines(("TableFigure", "{{ row.max }}")),
        lines(("TableText", "{{ row.facts }}")),
        lines(("TableFigure", "{{ row.rate }}")),
        lines(("TableFigure", "{{ row.points }}")),
        lines(("TableText", "")),
    )
    block(made, "{% else %}")
    cells(
        made,
        lines(("TableHead", "{{ row.id }}")),
        lines(("TableStrong", "{{ row.name }}")),
        lines(("TableHead", "{{ row.max }}")),
        lines(("TableText", "{{ row.why }}")),
        lines(("TableText", "")),
        lines(("TableHead", "{{ row.points }}")),
        lines(("TableText", "")),
    )
    block(made, "{% endif %}")
    block(made, "{% endfor %}")
    cells(
        made,
        lines(("TableText", "")),
        lines(("TableHead", "TỔNG CỘNG")),
        lines(("TableHead", "{{ total_max }}")),
        lines(("TableText", "")),
        lines(("TableText", "")),
        lines(("TableHead", "{{ total }}")),
        lines(("TableText", "")),
    )
    signed(document, width=width)
    paragraph(document, "End")
    return document
