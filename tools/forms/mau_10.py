"""The template ``mau-10.docx``."""

from typing import Any

from ctcpl_cli.documents import geometry as g
from tools.forms import area_tables
from tools.forms.parts import head, loop, signed, titled
from tools.forms.tables import block, cells, heading, ruled
from tools.word_parts import base, lines, paragraph, tagged

TALLY = (1250, 1250, 1350, 1350, 1455)


def build() -> Any:
    """The report to the level above."""
    document = base()
    head(document)
    titled(document, "BÁO CÁO")
    tagged(
        document,
        ("Addressee", "Kính gửi: {{ superior }}"),
        (
            "Body",
            "Ủy ban nhân dân {{ area }} báo cáo kết quả đánh giá, công nhận {{ units }} đạt chuẩn tiếp cận pháp luật năm "
            "{{ year }} như sau:",
        ),
        ("Item", "I. CHỈ ĐẠO, HƯỚNG DẪN, TỔ CHỨC THỰC HIỆN"),
    )
    loop(document, "steps", "Body")
    tagged(
        document,
        ("", "{% if not districts %}"),
        (
            "Body",
            "{{ council }} được thành lập theo Quyết định số {{ set_up.number }} {{ set_up.day }}, "
            "gồm {{ members_total }} thành viên{% if met %}; họp thẩm định {{ meeting.day }}, có mặt {{ meeting.present }} thành "
            "viên{% endif %}{% if written %}; nhận được {{ received }} ý kiến thẩm định bằng văn bản{% endif %}.",
        ),
        ("", "{% endif %}"),
        ("Item", "II. KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN"),
        (
            "Body",
            "Trên địa bàn có {{ total }} {{ units }} được đánh giá; {{ passed }} đơn vị đạt chuẩn, tỷ lệ {{ rate }}"
            "{% if count.fail %}; {{ count.fail }} đơn vị chưa đạt chuẩn{% endif %}"
            "{% if count.incomplete %}; {{ count.incomplete }} đơn vị chưa đủ dữ liệu{% endif %}.",
        ),
        ("BodyKept", "1. Kết quả theo loại đơn vị:"),
    )
    _tally(document, "kinds", "Loại đơn vị")
    tagged(document, ("", "{% if districts %}"), ("BodyKept", "Kết quả theo địa bàn:"))
    _districts(document)
    tagged(document, ("", "{% endif %}"), ("BodyKept", "2. Kết quả theo từng tiêu chí:"))
    area_tables.criteria(document)
    tagged(document, ("", "{% if failing %}"), ("BodyKept", "3. Đơn vị chưa đạt chuẩn và lý do:"))
    area_tables.listed(document, "failing", with_reason=True)
    tagged(
        document,
        ("", "{% else %}"),
        ("Body", "3. Không có đơn vị chưa đạt chuẩn."),
        ("", "{% endif %}"),
        ("", "{% if incomplete %}"),
        (
            "Body",
            "4. Đơn vị chưa đủ dữ liệu để kết luận: {% for row in incomplete %}{{ row.inside }}{% if not loop.last %}, {% endif %}"
            "{% endfor %}.",
        ),
        ("", "{% endif %}"),
        ("Item", "III. KHÓ KHĂN, HẠN CHẾ VÀ NGUYÊN NHÂN"),
    )
    loop(document, "difficulties", "Body")
    paragraph(document, "Item", "IV. GIẢI PHÁP BẢO ĐẢM THỰC CHẤT, DUY TRÌ VÀ NÂNG CAO KẾT QUẢ")
    loop(document, "solutions", "Body")
    paragraph(document, "Item", "V. ĐỀ XUẤT, KIẾN NGHỊ")
    loop(document, "proposals", "Body")
    tagged(
        document,
        (
            "BodyKept",
            "Kèm theo Báo cáo là Bản tổng hợp thông tin, số liệu thực hiện các tiêu chí, chỉ tiêu trên địa bàn./.",
        ),
    )
    signed(
        document, ("Như trên;", "Chủ tịch, các Phó Chủ tịch UBND {{ area }};", "{{ office }};", "Lưu: VT, {{ short }}.")
    )
    paragraph(document, "End")
    return document


def _tally(document: Any, rows: str, title: str) -> None:
    made = ruled(document, (g.TEXT_WIDTH - sum(TALLY), *TALLY))
    heading(made, [[title, "Tổng số", "Đạt chuẩn", "Chưa đạt chuẩn", "Chưa đủ dữ liệu", "Tỷ lệ đạt chuẩn"]])
    block(made, f"{{% for row in {rows} %}}")
    cells(
        made,
        lines(("TableText", "{{ row.name }}")),
        *(
            lines(("TableFigure", f"{{{{ row.{name} }}}}"))
            for name in ("total", "passed", "failed", "incomplete", "rate")
        ),
    )
    block(made, "{% endfor %}")


def _districts(document: Any) -> None:
    columns = (600, 2555, 900, 900, 1100, 1300)
    made = ruled(document, (*columns, g.TEXT_WIDTH - sum(columns)))
    heading(
        made, [["STT", "Địa bàn", "Tổng số", "Đạt chuẩn", "Chưa đạt chuẩn", "Tỷ lệ đạt chuẩn", "Quyết định công nhận"]]
    )
    block(made, "{% for row in districts %}")
    cells(
        made,
        lines(("TableFigure", "{{ loop.index }}")),
        lines(("TableText", "{{ row.tally.name }}")),
        *(lines(("TableFigure", f"{{{{ row.tally.{name} }}}}")) for name in ("total", "passed", "failed", "rate")),
        lines(("TableText", "{{ row.decision }}")),
    )
    block(made, "{% endfor %}")
