"""The template ``cong-van-de-nghi.docx``."""

from typing import Any

from tools.forms.commune_parts import by_verdict, conditions, points
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
        ("AddresseeItem", "- {{ office }} {{ area }}."),
    )
    items(
        document,
        "Thực hiện {{ law }}, Ủy ban nhân dân {{ unit }} đã tự đánh giá chuẩn tiếp cận pháp luật "
        "năm\xa0{{ year }} với kết quả như sau:",
    )
    paragraph(document, "End")
    points(document)
    items(document, "Đối chiếu với các điều kiện công nhận quy định tại {{ conditions_law }}:")
    conditions(document)
    by_verdict(
        document,
        "Ủy ban nhân dân {{ unit }} đề nghị {{ office }} rà soát{% if council %} hồ sơ, trình {{ council }} thẩm định{% else %}, thẩm định "
        "hồ sơ{% endif %} và trình Chủ tịch Ủy ban nhân dân {{ area }} xem xét, công nhận {{ unit }} đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }}.",
        "{{ Unit }} chưa đủ điều kiện công nhận: {{ reasons }}. Ủy ban nhân dân {{ unit }} gửi "
        "Báo cáo và {{ summary }} để {{ office }} tổng hợp vào danh sách {{ kinds_words }} chưa đạt chuẩn tiếp cận pháp "
        "luật năm\xa0{{ year }}.",
        "………",
    )
    tagged(
        document,
        ("BodyKept", "Tài liệu gửi kèm:"),
        ("Body", "1. Báo cáo số {{ report_number }} {{ report_day }};"),
        ("Body", "2. {{ summary }};"),
        ("", "{% if opinions %}"),
        ("Body", "3. Bản tổng hợp, tiếp thu, giải trình ý kiến ({{ opinions_count }} ý kiến);"),
        ("Body", "4. Tài liệu đánh giá: {{ evidence_count }} văn bản."),
        ("", "{% else %}"),
        ("Body", "3. Tài liệu đánh giá: {{ evidence_count }} văn bản."),
        ("", "{% endif %}"),
        ("BodyKept", "Ủy ban nhân dân {{ unit }} kính đề nghị {{ office }} quan tâm, xem xét./."),
    )
    signed(document, ("Như trên;", "TT. Đảng ủy, HĐND {{ unit_kind }};", "Lưu: {{ archive }}."))
    paragraph(document, "End")
    return document
