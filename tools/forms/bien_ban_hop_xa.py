"""The template ``bien-ban-hop-xa.docx``."""

from typing import Any

from tools.forms.commune_parts import by_verdict, clause, conditions, opinions, points
from tools.forms.parts import items, minutes_head, two_signers
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The minutes in the order of form 1.9 of decree 30/2020/ND-CP."""
    document = base()
    minutes_head(document)
    tagged(document, ("Type", "BIÊN BẢN"), ("Subject", "{{ subject }}"))
    items(
        document,
        "Thời gian bắt đầu: {{ starts }}, {{ meeting_day }}.",
        "Địa điểm: {{ meeting_place }}.",
        "Thành phần tham dự: {{ present }} người, gồm:",
    )
    tagged(
        document,
        ("", "{% for one in participants %}"),
        ("Body", "- {{ one }}{% if loop.last %}.{% else %};{% endif %}"),
        ("", "{% endfor %}"),
    )
    items(
        document,
        "Chủ trì (chủ tọa): {{ chair }}.",
        "Thư ký (người ghi biên bản): {{ secretary }}.",
        "Nội dung cuộc họp:",
    )
    clause(document, "1. Kết quả {{ scored }}")
    items(
        document,
        "{{ secretary }} trình bày dự thảo Báo cáo, dự thảo {{ summary }} năm\xa0{{ year }} đã niêm yết từ "
        "{{ posted_from }} đến hết {{ posted_to }}:",
    )
    paragraph(document, "End")
    points(document)
    clause(document, "2. Ý kiến của tổ chức, cá nhân")
    opinions(document)
    clause(document, "3. Các điều kiện công nhận")
    conditions(document)
    clause(document, "4. Kết luận của cuộc họp")
    tagged(
        document,
        ("", "{% if pointed %}"),
        ("Body", "Cuộc họp thống nhất tổng số điểm tự chấm của {{ unit }} là {{ total }}/{{ total_max }} điểm."),
        ("", "{% endif %}"),
    )
    by_verdict(
        document,
        "{{ Unit }} đủ điều kiện đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }}; Ủy ban nhân dân {{ unit_kind }} hoàn thiện hồ sơ "
        "đề nghị công nhận, gửi {{ office }} {{ area }} đúng thời hạn.",
        "{{ Unit }} chưa đủ điều kiện đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }}: {{ reasons }}. "
        "Ủy ban nhân dân {{ unit_kind }} gửi Báo cáo và {{ summary }} đến {{ office }} {{ area }} đúng thời hạn.",
        "………",
    )
    items(
        document,
        "Cuộc họp kết thúc vào {{ ends }}, {{ meeting_day }}. Biên bản đã được đọc lại cho những người dự họp cùng nghe./.",
        style="BodyKept",
    )
    two_signers(
        document, ("THƯ KÝ",), ("CHỦ TỌA",), ("Thành phần dự họp;", "{{ office }} {{ area }};", "Lưu: VT, Hồ sơ.")
    )
    paragraph(document, "End")
    return document
