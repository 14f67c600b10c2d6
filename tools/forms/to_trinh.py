"""The template ``to-trinh.docx``."""

from typing import Any

from tools.forms import area_tables
from tools.forms.parts import head, items, signed, titled
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The submission to the chairman."""
    document = base()
    head(document)
    titled(document, "TỜ TRÌNH")
    paragraph(document, "Addressee", "Kính gửi: Chủ tịch Ủy ban nhân dân {{ area }}")
    tagged(document, ("", "{% for law in laws %}"), ("Base", "{{ law }}"), ("", "{% endfor %}"))
    paragraph(
        document,
        "Base",
        "Căn cứ {% if council %}Báo cáo thẩm định của {{ council }} {{ area }}{% if met %} và Biên bản cuộc họp số "
        "{{ minutes.number }} {{ minutes.day }}{% endif %}{% else %}Biên bản thẩm định hồ sơ số {{ minutes.number }} "
        "{{ minutes.day }}{% endif %}.",
    )
    paragraph(
        document,
        "Body",
        "{{ office }} trình Chủ tịch Ủy ban nhân dân {{ area }} xem xét, quyết định công nhận {{ units }} đạt chuẩn tiếp cận "
        "pháp luật năm {{ year }} như sau:",
    )
    tagged(
        document,
        ("Item", "1. Kết quả thẩm định"),
        (
            "Body",
            "Trên địa bàn có {{ total }} {{ units }} được đánh giá; đủ điều kiện công nhận đạt chuẩn: {{ passed }} đơn vị, tỷ "
            "lệ {{ rate }}.",
        ),
        ("", "{% if passing %}"),
        ("BodyKept", "a) Danh sách đề nghị công nhận đạt chuẩn:"),
    )
    area_tables.listed(document, "passing", with_reason=False)
    tagged(
        document,
        ("", "{% endif %}"),
        ("", "{% if failing %}"),
        ("BodyKept", "{% if passing %}b{% else %}a{% endif %}) Danh sách chưa đạt chuẩn:"),
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
        ("Item", "2. Hồ sơ trình kèm theo"),
    )
    items(
        document,
        "a) Hồ sơ đề nghị công nhận của các {{ units }};",
        "b) {% if not council %}Biên bản thẩm định hồ sơ{% else %}Báo cáo thẩm định của Hội đồng, kèm theo {% if met %}biên bản cuộc họp{% endif %}{% if met and written %}, "
        "{% endif %}{% if written %}bản tổng hợp ý kiến thẩm định của thành viên{% endif %}"
        "{% if not met and not written %}biên bản cuộc họp hoặc bản tổng hợp ý kiến thẩm định{% endif %}"
        "{% endif %};",
        "c) {{ summary }}{% if official_forms %} do Hội đồng thẩm định{% else %} của từng đơn vị{% endif %};",
        "d) Dự thảo Quyết định công nhận, danh sách đơn vị đạt chuẩn và danh sách đơn vị chưa đạt chuẩn.",
    )
    paragraph(
        document, "BodyKept", "{{ office }} kính trình Chủ tịch Ủy ban nhân dân {{ area }} xem xét, quyết định./."
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
