"""The template ``giay-moi.docx``."""

from typing import Any

from tools.forms.parts import head, items, signed, titled
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The invitation to the council's meeting."""
    document = base()
    head(document)
    titled(document, "GIẤY MỜI")
    paragraph(
        document,
        "Body",
        "Ủy ban nhân dân {{ area }} trân trọng kính mời thành viên {{ council }} {{ area }} "
        "dự cuộc họp thẩm định kết quả đánh giá chuẩn tiếp cận pháp luật năm {{ year }} của {{ total }} {{ units }} "
        "trên địa bàn, cụ thể như sau:",
    )
    paragraph(document, "Item", "1. Thành phần")
    tagged(
        document,
        ("", "{% for member in members %}"),
        ("Body", "- {{ member.post }} - {{ member.role }}{% if loop.last %}.{% else %};{% endif %}"),
        ("", "{% endfor %}"),
    )
    paragraph(document, "Body", " {{ meeting.chair }}.", bold_start="2. Chủ trì:")
    paragraph(document, "Body", " {{ meeting.starts }}, {{ meeting.day }}.", bold_start="3. Thời gian:")
    paragraph(document, "Body", " {{ meeting.place }}.", bold_start="4. Địa điểm:")
    paragraph(document, "Item", "5. Nội dung và tài liệu")
    items(
        document,
        "- Thẩm định {% if pointed %}điểm số{% else %}kết quả{% endif %} của các tiêu chí, chỉ tiêu và các điều kiện công nhận đạt chuẩn của từng đơn vị; thông qua kết "
        "quả thẩm định.",
        "- Tài liệu gửi kèm: hồ sơ đề nghị công nhận của các {{ units }}; {{ summary }}"
        "{% if official_forms %}; Phiếu lấy ý kiến thẩm định{% endif %}.",
    )
    paragraph(
        document,
        "BodyKept",
        "Đề nghị các thành viên nghiên cứu tài liệu, dự họp đầy đủ, đúng giờ. Thành viên vắng mặt có lý do chính đáng gửi ý "
        "kiến bằng văn bản về {{ office }} trước giờ họp để tổng hợp, báo cáo Hội đồng./.",
    )
    signed(
        document,
        ("Như thành phần mời;", "Chủ tịch, các Phó Chủ tịch UBND {{ area }};", "Lưu: VT, {{ short }}."),
        ("TL. CHỦ TỊCH", "{{ office_head|upper }}"),
    )
    paragraph(document, "End")
    return document
