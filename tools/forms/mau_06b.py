"""The template ``mau-06b.docx``."""

from typing import Any

from tools.forms import area_tables
from tools.forms.parts import head, items, two_signers
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The summary of the members' opinions."""
    document = base()
    head(document, numbered=False)
    tagged(
        document,
        ("Type", "BẢN TỔNG HỢP Ý KIẾN THẨM ĐỊNH CỦA THÀNH VIÊN HỘI ĐỒNG"),
        ("Subject", "{{ subject }}"),
    )
    items(
        document,
        "1. {{ council }} {{ area }} được thành lập theo Quyết định số {{ set_up.number }} "
        "{{ set_up.day }}, gồm {{ members_total }} thành viên.",
        "2. Ý kiến bằng văn bản được lấy từ {{ asked }}{% if met %}, đối với thành viên vắng mặt tại cuộc họp {{ meeting.day }}"
        "{% endif %}; số ý kiến nhận được: {{ received }}.",
    )
    paragraph(document, "BodyKept", "3. Kết quả tổng hợp đối với từng đơn vị:")
    area_tables.opinions(document, "rows")
    paragraph(
        document,
        "BodyKept",
        "Phiếu lấy ý kiến của thành viên Hội đồng được lưu trong hồ sơ đánh giá tại {{ office }}./.",
    )
    two_signers(document, ("THƯ KÝ HỘI ĐỒNG",), ("TM. HỘI ĐỒNG", "CHỦ TỊCH"))
    paragraph(document, "End")
    return document
