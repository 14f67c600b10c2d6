"""The template ``yeu-cau-bo-sung.docx``."""

from typing import Any

from ctcpl_cli.messages.documents import OFFICIAL
from tools.forms.parts import addressed, head, signed
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The letter that asks for what is missing."""
    document = base()
    head(document)
    addressed(document)
    tagged(
        document,
        ("", "{% if requests %}"),
        (
            "Body",
            "Qua rà soát hồ sơ đề nghị công nhận đạt chuẩn tiếp cận pháp luật năm {{ year }} của các {{ units }} trên địa bàn, "
            "{{ office }} nhận thấy hồ sơ của {{ requested }} đơn vị sau đây cần được bổ sung, hoàn thiện:",
        ),
        ("", "{% for request in requests %}"),
        ("Item", "{{ loop.index }}. Hồ sơ của {{ request.unit }}"),
        ("", "{% for point in request.points %}"),
        ("Body", "- {{ point }}"),
        ("", "{% endfor %}"),
        ("", "{% endfor %}"),
        ("", "{% if sound %}"),
        (
            "Body",
            "Hồ sơ của các đơn vị không phải bổ sung: {% for unit in sound %}{{ unit }}{% if not loop.last %}, {% endif %}"
            "{% endfor %}.",
        ),
        ("", "{% endif %}"),
        (
            "BodyKept",
            "{{ office }} đề nghị Ủy ban nhân dân các {{ units }} nêu trên bổ sung, hoàn thiện hồ sơ và gửi lại "
            "{% if days %}trong thời hạn {{ days }} ngày làm việc kể từ ngày nhận được văn bản này{% else %}trước ngày "
            f"{OFFICIAL['blank']}{{% endif %}}./.",
        ),
        ("", "{% else %}"),
        (
            "BodyKept",
            "{{ office }} đã rà soát hồ sơ đề nghị công nhận đạt chuẩn tiếp cận pháp luật năm {{ year }} của các {{ units }} "
            "trên địa bàn. Các hồ sơ đã có đủ số liệu và không còn lỗi; đề nghị Ủy ban nhân dân các {{ units }} lưu giữ tài "
            "liệu đánh giá để phục vụ việc thẩm định, không phải bổ sung hồ sơ./.",
        ),
        ("", "{% endif %}"),
    )
    signed(
        document,
        (
            "Như trên;",
            "{% if council %}Thành viên Hội đồng{% else %}UBND {{ area }}{% endif %};",
            "Lưu: {{ office_archive }}.",
        ),
        ("{{ office_title }}",),
    )
    paragraph(document, "End")
    return document
