"""The template ``mau-01.docx``."""

from typing import Any

from tools.forms.commune_parts import by_verdict, clause, conditions, opinions, posted
from tools.forms.parts import head, items, signed, titled
from tools.word_parts import base, paragraph, tagged


def build() -> Any:
    """The report in the order of form 01, its figures computed."""
    document = base()
    head(document)
    titled(document, "BÁO CÁO")
    paragraph(document, "Addressee", "Kính gửi: {{ office }} {{ area }}")
    items(
        document,
        "Thực hiện {{ law }}, Ủy ban nhân dân {{ unit }} báo cáo kết quả đánh giá chuẩn tiếp cận pháp "
        "luật năm\xa0{{ year }} như sau:",
    )
    clause(document, "I. KẾT QUẢ ĐÁNH GIÁ ĐẠT CHUẨN TIẾP CẬN PHÁP LUẬT")
    _guidance(document)
    _results(document)
    clause(document, "3. Về các điều kiện công nhận quy định tại {{ conditions_law }}")
    conditions(document)
    clause(document, "4. Về niêm yết công khai, lấy ý kiến và họp thống nhất kết quả")
    items(document, "Dự thảo Báo cáo và dự thảo Bản tổng hợp điểm số đã được niêm yết, công khai:")
    posted(document)
    opinions(document)
    items(
        document,
        "Cuộc họp {{ meeting_day }} do đại diện lãnh đạo Ủy ban nhân dân {{ unit_kind }} chủ trì đã thống nhất kết quả đánh "
        "giá nêu tại Báo cáo này.",
    )
    _shortcomings(document)
    _solutions(document)
    paragraph(
        document,
        "BodyKept",
        "Trên đây là kết quả đánh giá chuẩn tiếp cận pháp luật năm\xa0{{ year }} của {{ unit }}. Ủy ban nhân dân "
        "{{ unit_kind }} kính gửi {{ office }} xem xét, tổng hợp./.",
    )
    signed(
        document,
        (
            "Như trên;",
            "UBND {{ area }};",
            "TT. Đảng ủy, HĐND {{ unit_kind }};",
            "Ủy ban MTTQ Việt Nam {{ unit_kind }};",
            "Lưu: {{ archive }}.",
        ),
    )
    paragraph(document, "End")
    return document


def _guidance(document: Any) -> None:
    clause(document, "1. Về chỉ đạo, hướng dẫn, tổ chức thực hiện")
    items(
        document,
        "- Ủy ban nhân dân {{ unit_kind }} đã phân công {{ posts_count }} chức danh theo dõi, đánh giá "
        "{{ assigned_count }}/{{ indicators_count }} chỉ tiêu.",
        "- Việc lấy ý kiến về hình thức, mô hình thông tin, phổ biến, giáo dục pháp luật hiệu quả tại cơ sở được thực hiện từ "
        "{{ survey_from }} đến {{ survey_to }}: phát ra {{ issued }} phiếu, thu về {{ returned }} phiếu, trong đó "
        "{{ valid }} phiếu hợp lệ.",
    )


def _results(document: Any) -> None:
    clause(document, "2. Kết quả tự chấm điểm, đánh giá các tiêu chí, chỉ tiêu")
    tagged(
        document,
        ("", "{% for one in criteria %}"),
        ("BodyKept", "{{ one.mark }}) Đối với tiêu chí {{ one.id }}:"),
        ("", "{% if one.pointed %}"),
        ("Body", "- Số chỉ tiêu đạt điểm tối đa: {{ one.full }}"),
        ("Body", "- Số chỉ tiêu đạt từ 50% số điểm tối đa trở lên: {{ one.half }}"),
        ("Body", "- Số chỉ tiêu đạt điểm 0: {{ one.zero }}"),
        ("", "{% endif %}"),
        ("", "{% if one.marked %}"),
        ("Body", "- Số chỉ tiêu đạt yêu cầu: {{ one.met }}"),
        ("", "{% endif %}"),
        (
            "Body",
            "- {% if one.pointed %}Số điểm đạt được{% else %}Kết quả{% endif %} của tiêu chí: {{ one.result }}",
        ),
        ("", "{% endfor %}"),
        ("Body", "{{ total_mark }}) Tổng số điểm đạt được của các tiêu chí: {{ total }}/{{ total_max }} điểm."),
    )


def _shortcomings(document: Any) -> None:
    clause(document, "II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN")
    tagged(
        document,
        ("", "{% if shortfalls %}"),
        ("Body", "Các chỉ tiêu chưa đạt điểm tối đa{% if marked %} hoặc chưa đạt yêu cầu{% endif %}:"),
        ("", "{% for one in shortfalls %}"),
        ("Body", "- Chỉ tiêu {{ one.id }} ({{ one.name }}): {{ one.result }}. {{ one.why }}"),
        ("", "{% endfor %}"),
        ("", "{% else %}"),
        ("Body", "Không có chỉ tiêu nào được chấm dưới điểm tối đa{% if marked %} hoặc chưa đạt yêu cầu{% endif %}."),
        ("", "{% endif %}"),
    )


def _solutions(document: Any) -> None:
    clause(document, "III. GIẢI PHÁP VÀ ĐỀ NGHỊ")
    clause(document, "1. Giải pháp")
    tagged(
        document,
        ("", "{% if tasks %}"),
        (
            "Body",
            "Ủy ban nhân dân {{ unit_kind }} giao khắc phục các chỉ tiêu chưa đạt điểm tối đa"
            "{% if marked %} hoặc chưa đạt yêu cầu{% endif %} như sau:",
        ),
        ("", "{% for one in tasks %}"),
        ("Body", "- {{ one.officer }}: chỉ tiêu {{ one.indicators }}{% if loop.last %}.{% else %};{% endif %}"),
        ("", "{% endfor %}"),
        ("", "{% else %}"),
        ("Body", "Tiếp tục duy trì kết quả của tất cả các chỉ tiêu."),
        ("", "{% endif %}"),
    )
    clause(document, "2. Đề nghị")
    by_verdict(
        document,
        "Đối chiếu với {{ conditions_law }}, {{ unit }} đủ điều kiện. Ủy ban nhân dân {{ unit_kind }} đề nghị "
        "cấp có thẩm quyền xem xét, công nhận {{ unit }} đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }}.",
        "Đối chiếu với {{ conditions_law }}, {{ unit }} chưa đủ điều kiện: {{ reasons }}. "
        "Ủy ban nhân dân {{ unit_kind }} gửi Báo cáo và Bản tổng hợp điểm số để tổng hợp vào danh sách "
        "{{ kinds_words }} chưa đạt chuẩn tiếp cận pháp luật năm\xa0{{ year }}.",
        "………",
    )
