"""The template ``bien-ban-niem-yet.docx``: two records, each on a page of its own."""

from typing import Any

from tools.forms.commune_parts import opinions, posted
from tools.forms.parts import annex, items, minutes_head, two_signers
from tools.word_parts import base, paragraph, tagged

_WHERE = "Địa điểm: Trụ sở Ủy ban nhân dân {{ unit }}."
_WHO = (
    "Thành phần: đại diện lãnh đạo Ủy ban nhân dân {{ unit_kind }}; {{ justice_officer }}, người lập biên bản; đại diện Ủy "
    "ban Mặt trận Tổ quốc Việt Nam {{ unit_kind }}, người chứng kiến."
)
_LEFT, _RIGHT = ("NGƯỜI LẬP BIÊN BẢN",), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


def build() -> Any:
    """The record of the first day, then the one of the last day."""
    document = base()
    minutes_head(document)
    tagged(document, ("Type", "BIÊN BẢN"), ("Subject", "{{ subject }}"))
    items(
        document,
        "Thời gian bắt đầu niêm yết: {{ posted_from }}.",
        _WHERE,
        _WHO,
        "Nội dung: niêm yết, công khai dự thảo Báo cáo đánh giá kết quả đạt chuẩn tiếp cận pháp luật và dự thảo {{ summary }} "
        "năm\xa0{{ year }} của {{ unit }}, cụ thể:",
    )
    posted(document)
    items(document, "Các dự thảo được niêm yết đầy đủ các trang, ở nơi mọi người dễ đến và dễ đọc.")
    _closed(document, "{{ posted_from }}")
    annex(document, "", "")
    minutes_head(document)
    tagged(
        document,
        ("Type", "BIÊN BẢN"),
        (
            "Subject",
            "Về việc kết thúc niêm yết công khai kết quả tự đánh giá chuẩn tiếp cận pháp luật năm\xa0{{ year }}",
        ),
    )
    items(
        document,
        "Thời gian kết thúc niêm yết: {{ posted_to }}.",
        _WHERE,
        _WHO,
        "Nội dung: kết thúc niêm yết, công khai các dự thảo nêu trên. Việc niêm yết tại trụ sở kéo dài liên tục"
        "{% if posted_days %} {{ posted_days }}\xa0ngày,{% endif %} từ {{ posted_from }} đến hết {{ posted_to }}.",
    )
    opinions(document)
    _closed(document, "{{ posted_to }}")
    paragraph(document, "End")
    return document


def _closed(document: Any, day: str) -> None:
    items(
        document,
        f"Biên bản được lập {day}, đã đọc cho những người có mặt cùng nghe và ký tên./.",
        style="BodyKept",
    )
    two_signers(document, _LEFT, _RIGHT, ("Lưu: VT, Hồ sơ.",))
