"""The template ``mau-05.docx``."""

from typing import Any

from ctcpl_cli.messages.documents import OFFICIAL
from tools.forms import area_tables
from tools.forms.parts import items, minutes_head, two_signers
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The minutes of the council's meeting."""
    document = base()
    minutes_head(document)
    tagged(document, ("Type", "BIÊN BẢN"), ("Subject", "{{ subject }}"))
    items(
        document,
        "Thời gian bắt đầu: {{ meeting.starts }}, {{ meeting.day }}.",
        "Địa điểm: {{ meeting.place }}.",
        "Chủ trì (chủ tọa): {{ meeting.chair }}.",
        "Thư ký (người ghi biên bản): {{ meeting.secretary }}.",
        "Thành phần: {{ council }} {{ area }} được thành lập theo Quyết định số "
        "{{ set_up.number }} {{ set_up.day }}; có mặt {{ meeting.present }}/{{ members_total }} thành viên, vắng mặt "
        "{{ meeting.absent }} thành viên; {{ quorum }} số thành viên dự họp theo quy định (ít nhất {{ quorum_share }} tổng số thành viên).",
    )
    paragraph(document, "Item", "I. NỘI DUNG CUỘC HỌP")
    items(
        document,
        "1. {{ office }} báo cáo việc rà soát hồ sơ và kết quả tự đánh giá của {{ total }} {{ units }} trên địa bàn năm "
        "{{ year }}.",
        "2. Hội đồng xem xét hồ sơ, tài liệu đánh giá, điểm số tự chấm của từng tiêu chí, chỉ tiêu và các điều kiện công "
        "nhận đạt chuẩn.",
    )
    tagged(document, ("", "{% if changes %}"))
    paragraph(
        document,
        "BodyKept",
        "3. Ý kiến của Hội đồng về các chỉ tiêu, nội dung xem xét lại so với kết quả tự chấm điểm của đơn vị:",
    )
    area_tables.changes(document)
    tagged(
        document,
        ("", "{% elif appraised %}"),
        ("Body", "3. Hội đồng nhất trí với điểm số tự chấm của các đơn vị, không có chỉ tiêu, nội dung phải chấm lại."),
        ("", "{% else %}"),
        ("Body", f"3. Ý kiến của Hội đồng về điểm số tự chấm của các đơn vị: {OFFICIAL['blank']}"),
        ("", "{% endif %}"),
        ("", "{% if written %}"),
        (
            "BodyKept",
            "4. Ý kiến bằng văn bản của thành viên vắng mặt: Hội đồng nhận được {{ received }} ý kiến. Cụ thể:",
        ),
    )
    area_tables.opinions(document, "opinions")
    tagged(document, ("", "{% endif %}"), ("Item", "II. KẾT QUẢ THẨM ĐỊNH"))
    paragraph(document, "BodyKept", "Hội đồng thông qua kết quả thẩm định đối với từng đơn vị như sau:")
    area_tables.units(document)
    tagged(
        document,
        (
            "Body",
            "Tổng hợp: {{ total }} đơn vị được thẩm định{% if count.pass %}; {{ count.pass }} đơn vị đủ điều kiện công nhận "
            "đạt chuẩn{% endif %}{% if count.fail %}; {{ count.fail }} đơn vị chưa đạt chuẩn{% endif %}"
            "{% if count.incomplete %}; {{ count.incomplete }} đơn vị chưa đủ dữ liệu{% endif %}.",
        ),
        (
            "BodyKept",
            "Cuộc họp kết thúc vào {{ meeting.ends }}, {{ meeting.day }}. Biên bản đã được đọc lại cho các thành viên dự họp "
            "cùng nghe và thống nhất thông qua./.",
        ),
    )
    two_signers(
        document,
        ("THƯ KÝ",),
        ("CHỦ TỌA",),
        ("Chủ tịch UBND {{ area }};", "Thành viên Hội đồng;", "Lưu: VT, Hồ sơ."),
    )
    paragraph(document, "End")
    return document
