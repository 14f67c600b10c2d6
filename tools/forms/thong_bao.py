"""The template ``thong-bao.docx``."""

from typing import Any

from tools.forms import area_tables
from tools.forms.parts import head, signed, titled
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The public announcement of the result."""
    document = base()
    head(document)
    titled(document, "THÔNG BÁO")
    paragraph(
        document,
        "Body",
        "Theo Quyết định số {{ decision.number }}/{{ decision.symbol }} ngày\xa0{{ decision.day }} tháng\xa0"
        "{{ decision.month }} năm\xa0{{ decision.year_signed }} của Chủ tịch Ủy ban nhân dân {{ area }}, Ủy ban nhân dân "
        "{{ area }} công bố kết quả đánh giá chuẩn tiếp cận pháp luật năm {{ year }} trên địa bàn như sau:",
    )
    tagged(
        document,
        (
            "Body",
            "Tổng số đơn vị được đánh giá: {{ total }} {{ units }}. Số đơn vị được công nhận đạt chuẩn: {{ passed }}, tỷ lệ "
            "{{ rate }}.",
        ),
        ("", "{% if passing %}"),
        ("Item", "1. Danh sách {{ units }} đạt chuẩn tiếp cận pháp luật"),
    )
    area_tables.listed(document, "passing", with_reason=False)
    tagged(
        document,
        ("", "{% endif %}"),
        ("", "{% if failing %}"),
        ("Item", "{% if passing %}2{% else %}1{% endif %}. Danh sách {{ units }} chưa đạt chuẩn tiếp cận pháp luật"),
    )
    area_tables.listed(document, "failing", with_reason=True)
    tagged(
        document,
        ("", "{% endif %}"),
        ("", "{% if incomplete %}"),
        (
            "Body",
            "Chưa đủ dữ liệu để xem xét: {% for row in incomplete %}{{ row.inside }}{% if not loop.last %}, {% endif %}"
            "{% endfor %}.",
        ),
        ("", "{% endif %}"),
        (
            "BodyKept",
            "Thông báo này được đăng trên cổng hoặc trang thông tin điện tử của Ủy ban nhân dân {{ area }} để tổ chức, cá "
            "nhân được biết. Kiến nghị, phản ánh (nếu có) gửi về {{ office }}./.",
        ),
    )
    signed(
        document,
        ("{{ superior }};", "UBND các {{ units }};", "Trang Thông tin điện tử {{ area }};", "Lưu: VT, {{ short }}."),
    )
    paragraph(document, "End")
    return document
