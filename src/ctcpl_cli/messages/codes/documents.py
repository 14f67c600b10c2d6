"""Texts of group documents."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT501": Code(
        Severity.WARNING,
        Pair("Trích dẫn văn bản sai số, ngày hoặc cơ quan ban hành", "A legal text cited wrongly"),
        Pair(
            "Trích dẫn sai {title}: ghi “{cited}”, đúng là “{right}”. Hãy sửa lại theo văn bản gốc.",
            "{title} is cited wrongly: “{cited}” must be “{right}”. Correct it from the text itself.",
        ),
    ),
    "CT502": Code(
        Severity.WARNING,
        Pair("Từ ngữ của bộ quy định khác", "Words of another regime"),
        Pair(
            "“{words}” là từ ngữ theo {of}, không dùng cho năm {year}. {hint}",
            "“{words}” belongs to {of} and is not used for {year}. {hint}",
        ),
    ),
    "CT503": Code(
        Severity.WARNING,
        Pair("Quyết định của Chủ tịch mà ký thay mặt Ủy ban", "A chairman's decision signed for the committee"),
        Pair(
            "Thẩm quyền quyết định là của Chủ tịch Ủy ban nhân dân nên không ký “{line}”. "
            "Hãy bỏ dòng này, chỉ để CHỦ TỊCH, hoặc KT. CHỦ TỊCH và PHÓ CHỦ TỊCH.",
            "The chairman decides in person, so “{line}” does not belong here. "
            "Take the line out and leave CHỦ TỊCH, or KT. CHỦ TỊCH with PHÓ CHỦ TỊCH.",
        ),
        Pair(
            "Điều 5 khoản 3 Quyết định số 25/2021/QĐ-TTg; Phụ lục I Nghị định số 30/2020/NĐ-CP",
            "Article 5 clause 3 of decision 25/2021/QĐ-TTg; annex I of decree 30/2020/NĐ-CP",
        ),
    ),
}
