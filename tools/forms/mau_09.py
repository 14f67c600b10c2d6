"""The template ``mau-09.docx``."""

from typing import Any

from tools.forms.parts import head, signed
from tools.forms.tables import block, cells, heading, landscape, ruled
from tools.word_parts import base, lines, paragraph, tagged

WIDTHS = (700, 4900, 900, 2400, 1050, 1050, 1050, 1150)


def build() -> Any:
    """The data summary, on a page turned on its side."""
    document = base()
    width = landscape(document.sections[0])
    head(document, numbered=False, width=width)
    tagged(
        document,
        ("Type", "BẢN TỔNG HỢP THÔNG TIN, SỐ LIỆU THỰC HIỆN CÁC TIÊU CHÍ, CHỈ TIÊU TRÊN ĐỊA BÀN"),
        ("Subject", "Địa bàn {{ area }}, năm {{ year }}"),
        (
            "BodyKept",
            "Số đơn vị được đánh giá: {{ total }} {{ units }}; đạt chuẩn tiếp cận pháp luật: {{ passed }}, tỷ lệ {{ rate }}.",
        ),
    )
    made = ruled(document, (*WIDTHS, width - sum(WIDTHS)))
    heading(
        made,
        [
            [
                "TT",
                "Tiêu chí, chỉ tiêu, nội dung",
                "Điểm số tối đa",
                "Tổng hợp số liệu",
                None,
                "Số đơn vị",
                None,
                None,
                None,
            ],
            [
                "",
                "",
                "",
                "Số liệu thực hiện",
                "Tỷ lệ",
                "không phát sinh",
                "đạt điểm tối đa",
                "đạt từ 50% điểm tối đa",
                "0 điểm",
            ],
        ],
        numbered=True,
    )
    block(made, "{% for row in rows %}")
    block(made, '{% if row.kind == "item" %}')
    _row(made, "TableFigure", "TableText")
    block(made, "{% else %}")
    _row(made, "TableHead", "TableStrong")
    block(made, "{% endif %}")
    block(made, "{% endfor %}")
    paragraph(
        document,
        "BodyKept",
        "Số liệu thực hiện là tổng số liệu của các đơn vị theo kết quả thẩm định; nội dung chấm điểm theo căn cứ nêu trong hồ "
        "sơ, không có số liệu để cộng, ghi dấu “-”.",
    )
    signed(document, width=width)
    paragraph(document, "End")
    return document


def _row(made: Any, figure: str, text: str) -> None:
    cells(
        made,
        lines((figure, "{{ row.spread.id }}")),
        lines((text, "{{ row.spread.name }}")),
        lines((figure, "{{ row.max }}")),
        *(
            lines((figure, f"{{{{ row.{name} }}}}"))
            for name in ("facts", "rate", "not_arising", "spread.full", "spread.half", "spread.zero")
        ),
    )
