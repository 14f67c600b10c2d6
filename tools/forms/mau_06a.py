"""The template ``mau-06a.docx``."""

from typing import Any

from ctcpl_cli.documents import geometry as g
from tools.forms.parts import dotted, head
from tools.forms.tables import block, cells, heading, ruled
from tools.word_parts import base, lines, paragraph, row, table, tagged

WIDTHS = (600, 2250, 1050, 1450, 1000, 1000)


def build() -> Any:
    """One sheet for each member, each on a page of its own."""
    document = base()
    tagged(document, ("", "{% for member in members %}"), ("", "{% if not loop.first %}"))
    paragraph(document, "End").paragraph_format.page_break_before = True
    paragraph(document, "Body", "{% endif %}")
    head(document, numbered=False)
    tagged(
        document,
        ("Type", "PHIẾU LẤY Ý KIẾN THẨM ĐỊNH CỦA THÀNH VIÊN HỘI ĐỒNG"),
        ("Subject", "{{ subject }}"),
        ("Body", "1. Thành viên: {{ member.role }} - {{ member.post }}."),
    )
    dotted(document, "Họ và tên:")
    paragraph(
        document,
        "BodyKept",
        "2. Ý kiến về kết quả thẩm định (đánh dấu X vào ô tương ứng; nếu không nhất trí hoặc có ý kiến khác, đề nghị ghi rõ):",
    )
    made = ruled(document, (*WIDTHS, g.TEXT_WIDTH - sum(WIDTHS)))
    titles = ["STT", "Tên đơn vị", "Điểm thẩm định", "Kết luận", "Nhất trí", "Không nhất trí", "Ý kiến khác"]
    heading(made, [titles])
    block(made, "{% for row in rows %}")
    cells(
        made,
        lines(("TableFigure", "{{ loop.index }}")),
        lines(("TableText", "{{ row.name }}")),
        lines(("TableFigure", "{{ row.total.value }}")),
        lines(("TableFigure", "{{ row.verdict }}")),
        *[lines(("TableText", ""))] * 3,
    )
    block(made, "{% endfor %}")
    paragraph(document, "Body", "3. Ý kiến, kiến nghị khác (nếu có):")
    for _ in range(3):
        dotted(document, "")
    half = g.TEXT_WIDTH // 2
    signers = table(document, (half, g.TEXT_WIDTH - half), above=g.PARAGRAPH_SPACE)
    row(
        signers,
        (lines(("Body", "")), lines(("SignAuthority", "THÀNH VIÊN HỘI ĐỒNG"), ("SignName", ""))),
        first=True,
    )
    tagged(document, ("", "{% endfor %}"), ("End", ""))
    return document
