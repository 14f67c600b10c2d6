"""The template ``mau-04b.docx``."""

from typing import Any

from tools.forms.parts import head, items, signed, titled
from tools.forms.tables import block, cells, heading, ruled
from tools.word_parts import base, lines, paragraph

WIDTHS = (600, 2755, 900, 1100, 900, 1100, 900, 1100)
_ANSWERS = ("effective", "partly", "not_effective")


def build() -> Any:
    """The answers for each way of legal education, with their shares of the valid sheets."""
    document = base()
    head(document, numbered=False)
    titled(document, "BẢN TỔNG HỢP")
    items(
        document,
        "1. Thời gian lấy ý kiến: từ {{ survey_from }} đến {{ survey_to }}.",
        "2. Số phiếu phát ra: {{ issued }} phiếu.",
        "3. Số phiếu thu về: {{ returned }} phiếu, bằng {{ returned_share }} số phiếu phát ra.",
        "4. Số phiếu hợp lệ: {{ valid }} phiếu, bằng {{ valid_share }} số phiếu thu về.",
        "5. Kết quả đánh giá:",
        style="BodyKept",
    )
    paragraph(document, "End")
    made = ruled(document, WIDTHS)
    heading(
        made,
        [
            ["TT", "Hình thức, mô hình", "Hiệu quả", None, "Hiệu quả một phần", None, "Không hiệu quả", None],
            ["", "", *(["Số phiếu", "Tỷ lệ"] * 3)],
        ],
        numbered=True,
    )
    block(made, "{% for one in models %}")
    answers = [lines(("TableFigure", f"{{{{ one.{name} }}}}")) for key in _ANSWERS for name in (key, f"{key}_share")]
    cells(made, lines(("TableFigure", "{{ one.number }}")), lines(("TableText", "{{ one.name }}")), *answers)
    block(made, "{% endfor %}")
    items(document, "Tỷ lệ tính trên số phiếu hợp lệ.", style="BodyKept")
    signed(document, ("{{ office }} {{ area }};", "Lưu: {{ archive }}."))
    paragraph(document, "End")
    return document
