"""The template ``niem-yet.docx``."""

from typing import Any

from tools.forms.commune_parts import clause, points, posted
from tools.forms.law import CIRCULAR
from tools.forms.parts import head, items, signed, titled
from tools.word_parts import base, paragraph


def build() -> Any:
    """The notice: what is posted, where and when, and where to send opinions."""
    document = base()
    head(document)
    titled(document, "THÔNG BÁO")
    items(
        document,
        f"Thực hiện {CIRCULAR}, Ủy ban nhân dân {{{{ unit }}}} thông báo:",
    )
    clause(document, "1. Nội dung niêm yết, công khai")
    items(
        document,
        "a) Dự thảo Báo cáo đánh giá kết quả đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }};",
        "b) Dự thảo Bản tổng hợp điểm số của các tiêu chí, chỉ tiêu năm\xa0{{ year }}.",
        "Kết quả tự chấm điểm trong các dự thảo như sau:",
    )
    paragraph(document, "End")
    points(document)
    clause(document, "2. Hình thức, địa điểm và thời gian")
    posted(document)
    clause(document, "3. Gửi ý kiến, kiến nghị, phản ánh")
    items(
        document,
        "Tổ chức, cá nhân có ý kiến, kiến nghị, phản ánh về kết quả tự chấm điểm gửi trực tiếp hoặc bằng văn bản đến Ủy ban nhân "
        "dân {{ unit }} (qua công chức Tư pháp\xa0- Hộ tịch) chậm nhất vào {{ posted_to }}. Mọi ý kiến đều được tổng hợp, tiếp thu "
        "hoặc giải trình.",
    )
    items(
        document,
        "Ủy ban nhân dân {{ unit }} thông báo để tổ chức, cá nhân trên địa bàn biết và tham gia ý kiến./.",
        style="BodyKept",
    )
    signed(
        document,
        (
            "Ủy ban MTTQ Việt Nam và các tổ chức CT-XH {{ unit_kind }};",
            "Các thôn, bản, tổ dân phố;",
            "Niêm yết tại trụ sở UBND {{ unit_kind }};",
            "Lưu: VT, TP-HT.",
        ),
    )
    paragraph(document, "End")
    return document
