"""The template ``mau-03.docx``."""

from typing import Any

from tools.forms.parts import head, items, signed, titled
from tools.forms.tables import block, cells, group, heading, ruled
from tools.word_parts import base, lines, paragraph

WIDTHS = (600, 2355, 3200, 3200)


def build() -> Any:
    """The opinions in a table."""
    document = base()
    head(document, numbered=False)
    titled(document, "BẢN TỔNG HỢP, TIẾP THU, GIẢI TRÌNH")
    items(
        document,
        "Dự thảo Báo cáo đánh giá kết quả và dự thảo Bản tổng hợp điểm số được niêm yết, công khai từ {{ posted_from }} đến hết "
        "{{ posted_to }} ({{ posted_days }}\xa0ngày). Số ý kiến nhận được: {{ opinions_count }}.",
    )
    paragraph(document, "End")
    made = ruled(document, WIDTHS)
    heading(
        made,
        [["TT", "Cơ quan, tổ chức, cá nhân", "Nội dung ý kiến, kiến nghị, phản ánh", "Nội dung tiếp thu, giải trình"]],
        True,
    )
    block(made, "{% if not opinions %}")
    group(made, "{% if opinions_known %}Không có ý kiến{% else %}………{% endif %}", "TableFigure")
    block(made, "{% endif %}")
    block(made, "{% for one in opinions %}")
    cells(
        made,
        lines(("TableFigure", "{{ one.number }}")),
        lines(("TableText", "{{ one.sender }}")),
        lines(("TableText", "{{ one.text }}")),
        lines(("TableText", "{{ one.response }}")),
    )
    block(made, "{% endfor %}")
    signed(document)
    paragraph(document, "End")
    return document
