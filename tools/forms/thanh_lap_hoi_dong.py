"""The template ``thanh-lap-hoi-dong.docx``."""

from typing import Any

from tools.forms.parts import article, head, items, loop, signed, titled
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The decision that sets up the council."""
    document = base()
    head(document)
    titled(document, "QUYẾT ĐỊNH")
    paragraph(document, "Authority", "{{ authority }}")
    loop(document, "laws", "Base")
    paragraph(document, "Base", "Theo đề nghị của {{ office_head }}.")
    paragraph(document, "Authority", "QUYẾT ĐỊNH:")
    article(
        document,
        "1",
        "Thành lập {{ council }} {{ area }} (sau đây gọi tắt là Hội đồng) "
        "gồm {{ members_total }} thành viên, giữ các chức danh sau đây:",
    )
    tagged(
        document,
        ("", "{% for member in members %}"),
        ("Body", "{{ loop.index }}. {{ member.post }} - {{ member.role }}{% if loop.last %}.{% else %};{% endif %}"),
        ("", "{% endfor %}"),
    )
    article(document, "2", "Nhiệm vụ và hoạt động của Hội đồng", style="Item")
    items(
        document,
        "1. Hội đồng tư vấn, giúp Chủ tịch Ủy ban nhân dân {{ area }} thẩm định kết quả tự đánh giá{% if pointed %}, điểm số{% endif %} "
        "của các tiêu chí, chỉ tiêu và các điều kiện công nhận {{ units }} đạt chuẩn tiếp cận pháp luật hằng năm.",
        "2. {% if quorum_share %}Hội đồng họp khi có ít nhất {{ quorum_share }} tổng số thành viên tham dự; thành viên vắng mặt "
        "có lý do chính đáng gửi ý kiến bằng văn bản. Khi không tổ chức họp, Hội đồng lấy ý kiến thành viên bằng văn bản."
        "{% else %}Hội đồng họp, lấy ý kiến thành viên và thông qua kết quả thẩm định theo {{ guide_title }}.{% endif %}",
        "3. Thành viên Hội đồng làm việc theo chế độ kiêm nhiệm. {{ office }} giúp việc cho Hội đồng, chuẩn bị tài liệu và "
        "lưu trữ hồ sơ đánh giá.",
    )
    article(
        document,
        "3",
        "Quyết định này có hiệu lực kể từ ngày ký. {{ staff_head }}, {{ office_head }}, "
        "Thủ trưởng các cơ quan, đơn vị có liên quan và các thành viên Hội đồng chịu trách nhiệm thi hành Quyết định này./.",
        style="BodyKept",
    )
    signed(
        document,
        ("Như Điều 3;", "{{ superior }};", "Chủ tịch, các Phó Chủ tịch UBND {{ area }};", "Lưu: VT, {{ short }}."),
        ("CHỦ TỊCH",),
    )
    paragraph(document, "End")
    return document
