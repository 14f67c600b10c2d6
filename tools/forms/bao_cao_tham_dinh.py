"""The template ``bao-cao-tham-dinh.docx``."""

from typing import Any

from ctcpl_cli.messages.documents import OFFICIAL
from tools.forms import area_tables
from tools.forms.parts import head, items, signed, titled
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The council's report on the appraisal."""
    document = base()
    head(document)
    titled(document, "BÁO CÁO")
    tagged(document, ("Addressee", "Kính gửi: Chủ tịch Ủy ban nhân dân {{ area }}"))
    paragraph(
        document,
        "Body",
        "{{ council }} {{ area }} báo cáo kết quả thẩm định hồ sơ đề nghị công nhận {{ units }} "
        "đạt chuẩn tiếp cận pháp luật năm {{ year }} như sau:",
    )
    paragraph(document, "Item", "I. TỔ CHỨC THẨM ĐỊNH")
    items(
        document,
        "1. Hội đồng được thành lập theo Quyết định số {{ set_up.number }} {{ set_up.day }} của Chủ tịch Ủy ban nhân dân "
        "{{ area }}, gồm {{ members_total }} thành viên.",
        "2. {{ office }} đã tiếp nhận, rà soát hồ sơ của {{ total }} {{ units }} trên địa bàn và gửi tài liệu đến các thành "
        "viên Hội đồng.",
    )
    tagged(
        document,
        ("", "{% if met %}"),
        (
            "Body",
            "3. Hội đồng họp {{ meeting.day }}, có mặt {{ meeting.present }}/{{ members_total }} thành viên"
            "{% if quorum_share %}, {{ quorum }} số thành viên dự họp theo quy định (ít nhất {{ quorum_share }} tổng số thành "
            "viên){% endif %}. Kết quả họp ghi tại Biên bản số "
            "{{ minutes.number }} {{ minutes.day }}.",
        ),
        ("", "{% endif %}"),
        ("", "{% if written %}"),
        (
            "Body",
            "{% if met %}4{% else %}3{% endif %}. Hội đồng nhận được {{ received }} ý kiến bằng văn bản của thành viên (lấy ý "
            "kiến từ {{ asked }}), có Bản tổng hợp kèm theo.",
        ),
        ("", "{% endif %}"),
        ("Item", "II. KẾT QUẢ THẨM ĐỊNH"),
        (
            "BodyKept",
            "1. {% if pointed %}Điểm số và kết{% else %}Kết{% endif %} luận đối với từng đơn vị{% if pointed %} (tổng điểm tối đa: "
            "{{ total_max }} điểm){% endif %}:",
        ),
    )
    area_tables.units(document)
    paragraph(document, "BodyKept", "2. Kết quả theo từng tiêu chí:")
    area_tables.criteria(document)
    tagged(document, ("", "{% if changes %}"), ("BodyKept", "3. Các chỉ tiêu, nội dung Hội đồng xem xét lại:"))
    area_tables.changes(document)
    tagged(
        document,
        ("", "{% elif appraised %}"),
        ("Body", "3. Hội đồng nhất trí với {{ own_result }} của các đơn vị."),
        ("", "{% else %}"),
        ("Body", f"3. Ý kiến của Hội đồng về {{{{ own_result }}}} của các đơn vị: {OFFICIAL['blank']}"),
        ("", "{% endif %}"),
        ("Item", "III. ĐỀ NGHỊ"),
        ("Body", "Đề nghị Chủ tịch Ủy ban nhân dân {{ area }} xem xét, quyết định:"),
        ("", "{% if count.pass %}"),
        (
            "Body",
            "- Công nhận {{ count.pass }} {{ units }} đạt chuẩn tiếp cận pháp luật năm {{ year }} (tỷ lệ {{ rate }});",
        ),
        ("", "{% endif %}"),
        ("", "{% if failing %}"),
        (
            "Body",
            "- Công bố {{ count.fail }} đơn vị chưa đạt chuẩn: {% for row in failing %}{{ row.inside }}"
            "{% if not loop.last %}, {% endif %}{% endfor %};",
        ),
        ("", "{% endif %}"),
        ("", "{% if incomplete %}"),
        (
            "Body",
            "- Chưa xem xét {{ count.incomplete }} đơn vị chưa đủ dữ liệu: {% for row in incomplete %}{{ row.inside }}"
            "{% if not loop.last %}, {% endif %}{% endfor %};",
        ),
        ("", "{% endif %}"),
        (
            "BodyKept",
            "- Giao {{ office }} hướng dẫn các đơn vị khắc phục tiêu chí, điều kiện còn thiếu và duy trì kết quả đã đạt./.",
        ),
    )
    signed(
        document,
        ("Như trên;", "Thành viên Hội đồng;", "Lưu: VT, {{ short }}."),
        ("TM. HỘI ĐỒNG", "CHỦ TỊCH"),
    )
    paragraph(document, "End")
    return document
