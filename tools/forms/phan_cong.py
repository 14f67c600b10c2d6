"""The template ``phan-cong.docx``."""

from typing import Any

from tools.forms.law import BASES
from tools.forms.parts import annex, article, head, items, signed, titled
from tools.forms.tables import block, cells, heading, ruled
from tools.word_parts import base, lines, paragraph

WIDTHS = (800, 4955, 1100, 2500)


def build() -> Any:
    """The decision, its list of officers as an annex."""
    document = base()
    head(document)
    titled(document, "QUYẾT ĐỊNH")
    paragraph(document, "Authority", "ỦY BAN NHÂN DÂN {{ unit|upper }}")
    items(document, *BASES, "Theo đề nghị của công chức Tư pháp\xa0- Hộ tịch.", style="Base")
    paragraph(document, "Authority", "QUYẾT ĐỊNH:")
    article(
        document,
        "1",
        "Phân công công chức theo dõi, đánh giá, tự chấm điểm các chỉ tiêu chuẩn tiếp cận pháp luật năm\xa0{{ year }} của "
        "{{ unit }} (có Danh sách tại Phụ lục kèm theo).",
    )
    paragraph(document, "Item", bold_start="Điều 2. Trách nhiệm của công chức được phân công")
    items(
        document,
        "1. Theo dõi việc thực hiện chỉ tiêu được giao trong cả năm; thu thập số liệu và tài liệu đánh giá từ văn bản, sổ "
        "sách đã có, không lập thêm giấy tờ chỉ để chấm điểm.",
        "2. Tự chấm điểm chỉ tiêu được giao trung thực, đúng số liệu; chịu trách nhiệm về kết quả tự chấm và ký tên trong "
        "Bản tổng hợp điểm số.",
        "3. Nêu nguyên nhân của chỉ tiêu chưa đạt điểm tối đa và đề xuất giải pháp khắc phục.",
        "4. Công chức Tư pháp\xa0- Hộ tịch là đầu mối giúp Ủy ban nhân dân {{ unit_kind }} đôn đốc, tổng hợp; dự thảo Báo cáo "
        "và Bản tổng hợp điểm số; niêm yết, tiếp nhận ý kiến và hoàn thiện hồ sơ gửi Phòng Tư pháp.",
    )
    article(
        document,
        "3",
        "Quyết định này có hiệu lực kể từ ngày ký. Các công chức có chức danh nêu tại Phụ lục và các tổ chức, cá nhân có "
        "liên quan chịu trách nhiệm thi hành Quyết định này./.",
        style="BodyKept",
    )
    signed(
        document,
        (
            "Như Điều 3;",
            "Phòng Tư pháp {{ area }};",
            "TT. Đảng ủy, HĐND {{ unit_kind }};",
            "Chủ tịch, các PCT. UBND {{ unit_kind }};",
            "Lưu: VT, TP-HT.",
        ),
    )
    annex(
        document,
        "DANH SÁCH CÔNG CHỨC THEO DÕI, ĐÁNH GIÁ CÁC CHỈ TIÊU CHUẨN TIẾP CẬN PHÁP LUẬT NĂM\xa0{{ year }}",
        "(Kèm theo Quyết định số {{ number }}/{{ symbol }} ngày\xa0{{ day }} tháng\xa0{{ month }} "
        "năm\xa0{{ year_signed }} của Ủy ban nhân dân {{ unit }})",
    )
    made = ruled(document, WIDTHS)
    heading(made, [["Mã", "Tiêu chí, chỉ tiêu", "Điểm số tối đa", "Công chức được phân công"]])
    block(made, "{% for row in rows %}")
    block(made, '{% if row.kind == "indicator" %}')
    cells(
        made,
        lines(("TableFigure", "{{ row.id }}")),
        lines(("TableText", "{{ row.name }}")),
        lines(("TableFigure", "{{ row.max }}")),
        lines(("TableText", "{{ row.officer }}")),
    )
    block(made, "{% else %}")
    cells(
        made,
        lines(("TableHead", "{{ row.id }}")),
        lines(("TableStrong", "{{ row.name }}")),
        lines(("TableHead", "{{ row.max }}")),
        lines(("TableText", "")),
    )
    block(made, "{% endif %}")
    block(made, "{% endfor %}")
    paragraph(document, "End")
    return document
