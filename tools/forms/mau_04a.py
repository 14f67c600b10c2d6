"""The template ``mau-04a.docx``."""

from typing import Any

from tools.forms.parts import dotted, head, items, titled
from tools.forms.tables import block, cells, heading, ruled
from tools.word_parts import base, lines, paragraph, row, table

WIDTHS = (700, 4255, 1450, 1500, 1450)


def build() -> Any:
    """A sheet to fill in by hand."""
    document = base()
    head(document, numbered=False, dated=False)
    titled(document, "PHIẾU LẤY Ý KIẾN")
    items(
        document,
        "Ủy ban nhân dân {{ unit }} đề nghị Ông (Bà) cho biết ý kiến bằng cách đánh dấu x vào một ô ở mỗi dòng. Phiếu không bắt "
        "buộc ghi họ tên.",
    )
    paragraph(document, "Item", "I. THÔNG TIN VỀ NGƯỜI CHO Ý KIẾN")
    for text in ("1. Họ và tên (nếu muốn ghi):", "2. Nghề nghiệp:", "3. Nơi cư trú hoặc nơi làm việc:"):
        dotted(document, text)
    paragraph(document, "Item", "II. Ý KIẾN ĐÁNH GIÁ")
    paragraph(document, "End")
    made = ruled(document, WIDTHS)
    heading(
        made,
        [
            ["TT", "Hình thức, mô hình", "Mức đánh giá", None, None],
            ["", "", "Hiệu quả", "Hiệu quả một phần", "Không hiệu quả"],
        ],
    )
    block(made, "{% for one in models %}")
    cells(
        made,
        lines(("TableFigure", "{{ one.number }}")),
        lines(("TableText", "{{ one.name }}")),
        *([lines(("TableText", ""))] * 3),
    )
    block(made, "{% endfor %}")
    paragraph(document, "Item", "III. Ý KIẾN KHÁC")
    for text in ("Hình thức, mô hình khác nên thực hiện:", "", "Điều cần thay đổi:", ""):
        dotted(document, text)
    items(document, "Xin trân trọng cảm ơn Ông (Bà)./.", style="BodyKept")
    signer = lines(
        ("PlaceDate", "Ngày\xa0\xa0\xa0\xa0\xa0\xa0tháng\xa0\xa0\xa0\xa0\xa0\xa0năm\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0"),
        ("SignAuthority", "NGƯỜI CHO Ý KIẾN"),
        ("SignName", ""),
    )
    made = table(document, (4500, 4855))
    row(made, (lines(("Recipient", "")), signer), first=True)
    paragraph(document, "End")
    return document
