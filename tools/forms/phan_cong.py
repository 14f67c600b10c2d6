"""The template ``phan-cong.docx``."""

from typing import Any

from tools.forms.parts import annex, article, head, items, loop, signed, titled
from tools.forms.tables import Fill, block, cells, ruled
from tools.word_parts import base, lines, paragraph, row

NUMBER, NAME, MOST, OFFICER, TAG = 800, 4955, 1100, 2500, 300


def build() -> Any:
    """The decision, its list of officers as an annex."""
    document = base()
    head(document)
    titled(document, "QUYẾT ĐỊNH")
    paragraph(document, "Authority", "ỦY BAN NHÂN DÂN {{ unit|upper }}")
    paragraph(document, "Base", "Căn cứ Luật Tổ chức chính quyền địa phương;")
    loop(document, "law_bases", "Base")
    paragraph(document, "Base", "Theo đề nghị của {{ justice_officer }}.")
    paragraph(document, "Authority", "QUYẾT ĐỊNH:")
    article(
        document,
        "1",
        "Phân công công chức theo dõi, đánh giá{% if pointed %}, tự chấm điểm{% endif %} các chỉ tiêu chuẩn tiếp cận pháp luật năm\xa0{{ year }} của "
        "{{ unit }} (có Danh sách tại Phụ lục kèm theo).",
    )
    paragraph(document, "Item", bold_start="Điều 2. Trách nhiệm của công chức được phân công")
    items(
        document,
        "1. Theo dõi việc thực hiện chỉ tiêu được giao trong cả năm; thu thập số liệu và tài liệu đánh giá từ văn bản, sổ "
        "sách đã có, không lập thêm giấy tờ chỉ để {% if pointed %}chấm điểm{% else %}đánh giá{% endif %}.",
        "2. Tự {% if pointed %}chấm điểm{% else %}đánh giá{% endif %} chỉ tiêu được giao trung thực, đúng số liệu; chịu trách "
        "nhiệm về kết quả tự {% if pointed %}chấm{% else %}đánh giá{% endif %}{% if official_forms %} và ký tên trong "
        "Bản tổng hợp điểm số{% endif %}.",
        "3. Nêu nguyên nhân của chỉ tiêu chưa đạt{% if pointed %} điểm tối đa{% endif %} và đề xuất giải pháp khắc phục.",
        "4. {{ Justice_officer }} là đầu mối giúp Ủy ban nhân dân {{ unit_kind }} đôn đốc, tổng hợp; dự thảo Báo cáo "
        "và {{ summary }}; {% if posting_due %}niêm yết, tiếp nhận ý kiến và {% endif %}hoàn thiện hồ sơ gửi {{ office }}.",
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
            "{{ office }} {{ area }};",
            "TT. Đảng ủy, HĐND {{ unit_kind }};",
            "Chủ tịch, các PCT. UBND {{ unit_kind }};",
            "Lưu: {{ archive }}.",
        ),
    )
    annex(
        document,
        "DANH SÁCH CÔNG CHỨC THEO DÕI, ĐÁNH GIÁ CÁC CHỈ TIÊU CHUẨN TIẾP CẬN PHÁP LUẬT NĂM\xa0{{ year }}",
        "(Kèm theo Quyết định số {{ number }}/{{ symbol }} ngày\xa0{{ day }} tháng\xa0{{ month }} "
        "năm\xa0{{ year_signed }} của Ủy ban nhân dân {{ unit }})",
    )
    _officers(document)
    paragraph(document, "End")
    return document


def _officers(document: Any) -> None:
    made = ruled(document, (NUMBER, NAME, TAG, MOST, OFFICER, TAG, MOST + OFFICER, TAG))
    opening, other, closing = (lines(("", tag)) for tag in ("{% if pointed %}", "{% else %}", "{% endif %}"))

    def fill(figure: str, text: str, number: str, name: str, most: str, officer: str) -> list[Fill]:
        person = lines((figure if figure == text else "TableText", officer))
        return [
            *(lines((figure, number)), lines((text, name)), opening),
            *(lines((figure, most)), person, other, person, closing),
        ]

    titles = ("Mã", "Tiêu chí, chỉ tiêu", "Điểm số tối đa", "Công chức được phân công")
    row(made, fill("TableHead", "TableHead", *titles), first=True, header=True)
    named = ("{{ row.id }}", "{{ row.name }}", "{{ row.max }}")
    block(made, "{% for row in rows %}")
    block(made, '{% if row.kind == "indicator" %}')
    cells(made, *fill("TableFigure", "TableText", *named, "{{ row.officer }}"))
    block(made, "{% else %}")
    cells(made, *fill("TableHead", "TableStrong", *named, ""))
    block(made, "{% endif %}")
    block(made, "{% endfor %}")
