"""The template ``mau-07.docx``."""

from typing import Any

from tools.forms import area_tables
from tools.forms.parts import head, signed
from tools.forms.tables import block, cells, landscape, ruled
from tools.word_parts import base, lines, paragraph, row, tagged

NUMBER, UNIT, TAG = 650, 1900, 200
PAIR, INDICATOR = 860, 580


def build() -> Any:
    """Units by criteria with both layers, then by indicators, then what the council changed; on a page on its side."""
    document = base()
    width = landscape(document.sections[0])
    head(document, numbered=False, width=width)
    tagged(
        document,
        ("Type", "BẢN TỔNG HỢP ĐIỂM SỐ CỦA CÁC TIÊU CHÍ, CHỈ TIÊU DO HỘI ĐỒNG THẨM ĐỊNH"),
        ("Subject", "Các {{ units }} thuộc {{ area }}, năm {{ year }}"),
        ("Item", "I. ĐIỂM SỐ CỦA CÁC TIÊU CHÍ"),
    )
    _criteria(document)
    paragraph(document, "Item", "II. ĐIỂM SỐ CỦA CÁC CHỈ TIÊU DO HỘI ĐỒNG THẨM ĐỊNH")
    _indicators(document)
    tagged(document, ("", "{% if changes %}"), ("Item", "III. CÁC CHỈ TIÊU, NỘI DUNG HỘI ĐỒNG CHẤM LẠI"))
    area_tables.changes(document, width)
    tagged(
        document,
        ("", "{% endif %}"),
        (
            "BodyKept",
            "Tổng hợp: {{ total }} đơn vị được thẩm định{% if count.pass %}; {{ count.pass }} đơn vị đủ điều kiện công nhận "
            "đạt chuẩn{% endif %}{% if count.fail %}; {{ count.fail }} đơn vị chưa đạt chuẩn{% endif %}"
            "{% if count.incomplete %}; {{ count.incomplete }} đơn vị chưa đủ dữ liệu{% endif %}./.",
        ),
    )
    signed(document, authority=("TM. HỘI ĐỒNG", "CHỦ TỊCH"), width=width)
    paragraph(document, "End")
    return document


def _criteria(document: Any) -> None:
    made = ruled(document, (NUMBER, UNIT, TAG, PAIR, PAIR, TAG, PAIR, PAIR, 1400))
    opening, closing = lines(("", "{% for criterion in criteria %}")), lines(("", "{% endfor %}"))
    row(
        made,
        (
            lines(("TableHead", "STT")),
            lines(("TableHead", "Tên đơn vị")),
            opening,
            lines(("TableHead", "TC {{ criterion[0] }} tự chấm")),
            lines(("TableHead", "TC {{ criterion[0] }} thẩm định")),
            closing,
            lines(("TableHead", "Tổng tự chấm")),
            lines(("TableHead", "Tổng thẩm định")),
            lines(("TableHead", "Kết luận")),
        ),
        first=True,
        header=True,
    )
    row(
        made,
        (
            lines(("TableText", "")),
            lines(("TableText", "Điểm tối đa")),
            opening,
            lines(("TableFigure", "{{ criterion[1] }}")),
            lines(("TableFigure", "{{ criterion[1] }}")),
            closing,
            lines(("TableFigure", "{{ total_max }}")),
            lines(("TableFigure", "{{ total_max }}")),
            lines(("TableText", "")),
        ),
        header=True,
    )
    block(made, "{% for row in rows %}")
    cells(
        made,
        lines(("TableFigure", "{{ loop.index }}")),
        lines(("TableText", "{{ row.name }}")),
        lines(("", "{% for pair in row.criteria %}")),
        lines(("TableFigure", "{{ pair.own }}")),
        lines(("TableFigure", "{{ pair.value }}")),
        closing,
        lines(("TableFigure", "{{ row.total.own }}")),
        lines(("TableHead", "{{ row.total.value }}")),
        lines(("TableFigure", "{{ row.verdict }}")),
    )
    block(made, "{% endfor %}")


def _indicators(document: Any) -> None:
    made = ruled(document, (NUMBER, UNIT, TAG, INDICATOR, TAG))
    opening, closing = lines(("", "{% for indicator in indicators %}")), lines(("", "{% endfor %}"))
    for first, left, right, cell in ((True, "STT", "Tên đơn vị", "[0]"), (False, "", "Điểm tối đa", "[1]")):
        style = "TableHead" if first else "TableFigure"
        row(
            made,
            (
                lines((style, left)),
                lines((style if first else "TableText", right)),
                opening,
                lines((style, f"{{{{ indicator{cell} }}}}")),
                closing,
            ),
            first=first,
            header=True,
        )
    block(made, "{% for row in rows %}")
    cells(
        made,
        lines(("TableFigure", "{{ loop.index }}")),
        lines(("TableText", "{{ row.name }}")),
        lines(("", "{% for points in row.indicators %}")),
        lines(("TableFigure", "{{ points }}")),
        closing,
    )
    block(made, "{% endfor %}")
