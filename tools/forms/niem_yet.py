"""The template ``niem-yet.docx``."""

from typing import Any

from tools.forms.commune_parts import clause, points, posted
from tools.forms.parts import head, items, signed, titled
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The notice: what is posted, where and when, and where to send opinions."""
    document = base()
    head(document)
    titled(document, "THÔNG BÁO")
    items(
        document,
        "Thực hiện {{ guide }}, Ủy ban nhân dân {{ unit }} thông báo:",
    )
    clause(document, "1. Nội dung niêm yết, công khai")
    items(
        document,
        "a) Dự thảo Báo cáo đánh giá kết quả đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }};",
        "b) Dự thảo {{ summary }} năm\xa0{{ year }}.",
        "Kết quả {{ scored }} trong các dự thảo như sau:",
    )
    paragraph(document, "End")
    points(document)
    clause(document, "2. Hình thức, địa điểm và thời gian")
    posted(document)
    tagged(
        document,
        ("", "{% if posting_length %}"),
        ("Body", "- Thời gian niêm yết theo quy định: {{ posting_length }}\xa0ngày làm việc."),
        ("", "{% endif %}"),
    )
    clause(document, "3. Gửi ý kiến, kiến nghị, phản ánh")
    items(
        document,
        "Tổ chức, cá nhân có ý kiến, kiến nghị, phản ánh về kết quả {{ scored }} gửi trực tiếp hoặc bằng văn bản đến Ủy ban nhân "
        "dân {{ unit }} (qua {{ justice_officer }}) chậm nhất vào {{ posted_to }}. Mọi ý kiến đều được tổng hợp, tiếp thu "
        "hoặc giải trình.",
    )
    items(
        document,
        "Ủy ban nhân dân {{ unit }} thông báo để tổ chức, cá nhân trên địa bàn biết và tham gia ý kiến./.",
        style="BodyKept",
    )
    signed(
        document,
        (
            "Ủy ban MTTQ Việt Nam và các tổ chức CT-XH {{ unit_kind }};",
            "Các thôn, bản, tổ dân phố;",
            "Niêm yết tại trụ sở UBND {{ unit_kind }};",
            "Lưu: {{ archive }}.",
        ),
    )
    paragraph(document, "End")
    return document
