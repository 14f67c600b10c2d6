"""The template ``tong-hop-ket-qua.docx``."""

from typing import Any

from docx.shared import Twips

from tools.forms.commune_parts import by_verdict, clause, conditions
from tools.forms.parts import RULE_SPACE, head, signed
from tools.forms.tables import block, cells, heading, landscape, ruled
from tools.word_parts import base, lines, paragraph

WIDTHS = (700, 3900, 2450, 950, 950, 1150, 2100, 0)


def build() -> Any:
    """Every indicator with its facts, result and evidence, then the conditions; on a page turned on its side."""
    document = base()
    width = landscape(document.sections[0])
    head(document, numbered=False, width=width)
    paragraph(document, "Type", "{{ summary|upper }}")
    about = "Chuẩn tiếp cận pháp luật của {{ unit }}, năm\xa0{{ year }}"
    paragraph(document, "Subject", about).paragraph_format.space_after = Twips(RULE_SPACE)
    made = ruled(document, [*WIDTHS[:-1], width - sum(WIDTHS)])
    titles = [
        "TT",
        "Tiêu chí, chỉ tiêu, nội dung",
        "Số liệu thực hiện",
        "Tỷ lệ đạt được",
        "Không phát sinh",
        "Kết quả",
        "Tài liệu kiểm chứng",
        "Ghi chú",
    ]
    heading(made, [titles], numbered=True)
    block(made, "{% for row in rows %}")
    block(made, '{% if row.kind == "item" %}')
    _row(made, "TableFigure", "TableText")
    block(made, "{% else %}")
    _row(made, "TableHead", "TableStrong")
    block(made, "{% endif %}")
    block(made, "{% endfor %}")
    block(made, "{% if pointed %}")
    total = ("", "TỔNG CỘNG", "", "", "", "{{ total }}/{{ total_max }}", "", "")
    cells(made, *(lines(("TableHead" if text else "TableText", text)) for text in total))
    block(made, "{% endif %}")
    clause(document, "Các điều kiện công nhận")
    conditions(document)
    by_verdict(
        document,
        "Kết luận: {{ unit }} tự đánh giá đủ điều kiện đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }}./.",
        "Kết luận: {{ unit }} tự đánh giá chưa đủ điều kiện đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }}: {{ reasons }}./.",
        "Kết luận: ………",
        "BodyKept",
    )
    signed(document, width=width)
    paragraph(document, "End")
    return document


def _row(made: Any, figure: str, text: str) -> None:
    cells(
        made,
        lines((figure, "{{ row.id }}")),
        lines((text, "{{ row.name }}")),
        lines(("TableText", "{{ row.facts }}")),
        lines(("TableFigure", "{{ row.rate }}")),
        lines(("TableFigure", "{{ row.not_arising }}")),
        lines((figure, "{{ row.result }}")),
        lines(("", "{% for paper in row.evidence %}"), ("TableText", "{{ paper }}"), ("", "{% endfor %}")),
        lines(("TableText", "{{ row.notes }}")),
    )
