"""The template ``cong-van-de-nghi.docx``."""

from typing import Any

from tools.forms.commune_parts import by_verdict, conditions, points
from tools.forms.law import CIRCULAR, DECISION
from tools.forms.parts import head, items, signed
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The letter with the list of what it encloses."""
    document = base()
    head(document)
    tagged(
        document,
        ("Addressee", "Kính gửi:"),
        ("AddresseeItem", "- Ủy ban nhân dân {{ area }};"),
        ("AddresseeItem", "- Phòng Tư pháp {{ area }}."),
    )
    items(
        document,
        f"Thực hiện {DECISION} và {CIRCULAR}, Ủy ban nhân dân {{{{ unit }}}} đã tự đánh giá chuẩn tiếp cận pháp luật "
        "năm\xa0{{ year }} với kết quả như sau:",
    )
    paragraph(document, "End")
    points(document)
    items(document, "Đối chiếu với các điều kiện công nhận quy định tại Điều 4 Quyết định số 25/2021/QĐ-TTg:")
    conditions(document)
    by_verdict(
        document,
        "Ủy ban nhân dân {{ unit }} đề nghị Phòng Tư pháp rà soát hồ sơ, trình Hội đồng đánh giá chuẩn tiếp cận pháp luật thẩm định "
        "và trình Chủ tịch Ủy ban nhân dân {{ area }} xem xét, công nhận {{ unit }} đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }}.",
        "{{ Unit }} chưa đủ điều kiện công nhận: {{ reasons }}. Ủy ban nhân dân {{ unit }} gửi "
        "Báo cáo và Bản tổng hợp điểm số để Phòng Tư pháp tổng hợp vào danh sách xã, phường, thị trấn chưa đạt chuẩn tiếp cận pháp "
        "luật năm\xa0{{ year }}.",
        "………",
    )
    tagged(
        document,
        ("BodyKept", "Tài liệu gửi kèm:"),
        ("Body", "1. Báo cáo số {{ report_number }} {{ report_day }};"),
        ("Body", "2. Bản tổng hợp điểm số của các tiêu chí, chỉ tiêu;"),
        ("", "{% if opinions %}"),
        ("Body", "3. Bản tổng hợp, tiếp thu, giải trình ý kiến ({{ opinions_count }} ý kiến);"),
        ("Body", "4. Tài liệu đánh giá: {{ evidence_count }} văn bản."),
        ("", "{% else %}"),
        ("Body", "3. Tài liệu đánh giá: {{ evidence_count }} văn bản."),
        ("", "{% endif %}"),
        ("BodyKept", "Ủy ban nhân dân {{ unit }} kính đề nghị Phòng Tư pháp quan tâm, xem xét./."),
    )
    signed(document, ("Như trên;", "TT. Đảng ủy, HĐND {{ unit_kind }};", "Lưu: VT, TP-HT."))
    paragraph(document, "End")
    return document
