"""Texts of group templates."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT901": Code(
        Severity.ERROR,
        Pair("Mẫu Word không dùng được", "A Word template that cannot be used"),
        Pair("Mẫu không dùng được: {sentence}", "The template cannot be used: {sentence}"),
    ),
    "CT902": Code(
        Severity.ERROR,
        Pair("Thẻ trong mẫu hỏi một tên không có", "A tag asks for a name that the document does not have"),
        Pair(
            "Ở {place}, mẫu hỏi “{name}” mà dữ liệu của văn bản không có. {hint}",
            "At {place}, the template asks for “{name}”, which the document does not have. {hint}",
        ),
    ),
    "CT903": Code(
        Severity.WARNING,
        Pair("Mẫu thiếu thành phần thể thức", "A template lacks an element of official documents"),
        Pair(
            "Mẫu thiếu {element}. Hãy thêm lại trong Word, hoặc lấy lại mẫu kèm theo chương trình bằng ctcpl templates export.",
            "The template lacks {element}. Put it back in Word, or take the packaged template again with ctcpl templates export.",
        ),
        Pair("Điều 8 Nghị định số 30/2020/NĐ-CP", "Article 8 of decree 30/2020/ND-CP"),
    ),
    "CT904": Code(
        Severity.WARNING,
        Pair("Không có văn bản nào dùng mẫu mang tên này", "No document is made from a template of this name"),
        Pair(
            "Không có văn bản nào được soạn từ mẫu mang tên này. {hint}",
            "No document is made from a template of this name. {hint}",
        ),
    ),
}
