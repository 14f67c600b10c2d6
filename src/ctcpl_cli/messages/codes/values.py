"""Texts of findings about keys and values."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT101": Code(
        Severity.ERROR,
        Pair("Tên khóa viết sai", "Misspelled key"),
        Pair(
            "Không có khóa “{key}” ở đây. Có phải ý là “{near}” không?",
            "There is no key “{key}” here. Did you mean “{near}”?",
        ),
    ),
    "CT102": Code(
        Severity.ERROR,
        Pair("Khóa không có trong cách ghi", "Unknown key"),
        Pair(
            "Không có khóa “{key}” ở đây. Các khóa dùng được: {known}.",
            "There is no key “{key}” here. Keys that may stand here: {known}.",
        ),
    ),
    "CT103": Code(
        Severity.ERROR,
        Pair("Ở đây phải là chữ", "Text expected"),
        Pair(
            (
                "Ở đây phải là một đoạn chữ, không phải danh sách hay nhóm khóa. Nếu chữ có dấu ngoặc hoặc dấu "
                "hai chấm thì đặt trong dấu ngoặc kép."
            ),
            "A text belongs here, not a list or a block of keys. Put a text with brackets or colons in quotes.",
        ),
    ),
    "CT104": Code(
        Severity.ERROR,
        Pair("Ở đây phải là số", "Number expected"),
        Pair(
            "“{value}” không phải là số. Hãy ghi một số, phần lẻ sau dấu chấm, ví dụ 12 hoặc 0.5.",
            "“{value}” is not a number. Write a number, with a point before its decimals, such as 12 or 0.5.",
        ),
    ),
    "CT105": Code(
        Severity.ERROR,
        Pair("Số lẻ ghi bằng dấu phẩy", "Decimal comma"),
        Pair(
            "Số lẻ trong tệp ghi bằng dấu chấm. Hãy ghi {right} thay cho {value}.",
            "Decimals are written with a point in these files. Write {right} instead of {value}.",
        ),
    ),
    "CT106": Code(
        Severity.ERROR,
        Pair("Số ghi có dấu ngăn hàng nghìn", "Digits in groups"),
        Pair(
            "“{value}” có thể hiểu là số nghìn hoặc số lẻ. Nếu là số nghìn, hãy ghi liền {right}.",
            "“{value}” may mean thousands or decimals. If it means thousands, write {right}.",
        ),
    ),
    "CT107": Code(
        Severity.ERROR,
        Pair("Ở đây phải là số nguyên", "Whole number expected"),
        Pair(
            "“{value}” không phải là số nguyên. Hãy chỉ ghi chữ số, ví dụ 4 hoặc 2024.",
            "“{value}” is not a whole number. Write digits alone, such as 4 or 2024.",
        ),
    ),
    "CT108": Code(
        Severity.ERROR,
        Pair("Ngày chưa ghi theo dạng năm-tháng-ngày", "Date not in year-month-day form"),
        Pair(
            "Ngày trong tệp ghi theo dạng năm-tháng-ngày. Hãy ghi {right} thay cho “{value}”.",
            "Dates are written as year-month-day. Write {right} instead of “{value}”.",
        ),
    ),
    "CT109": Code(
        Severity.ERROR,
        Pair("Ở đây phải là ngày", "Date expected"),
        Pair(
            "“{value}” không phải là ngày. Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2024-12-20.",
            "“{value}” is not a date. Write it as year-month-day, such as 2024-12-20.",
        ),
    ),
    "CT110": Code(
        Severity.ERROR,
        Pair("Ngày không có trong lịch", "Impossible date"),
        Pair(
            "Trong lịch không có ngày “{value}”. Hãy xem lại ngày và tháng.",
            "There is no day “{value}” in the calendar. Check day and month.",
        ),
    ),
    "CT111": Code(
        Severity.ERROR,
        Pair("Ở đây phải là true hoặc false", "true or false expected"),
        Pair(
            "“{value}” không dùng được ở đây. Hãy ghi true (có) hoặc false (không).",
            "“{value}” cannot stand here. Write true or false.",
        ),
    ),
    "CT112": Code(
        Severity.ERROR,
        Pair("Giá trị không nằm trong danh sách cho phép", "Not one of the allowed values"),
        Pair(
            "“{value}” không dùng được ở đây. Hãy chọn một trong các giá trị: {choices}.",
            "“{value}” cannot stand here. Choose one of: {choices}.",
        ),
    ),
    "CT113": Code(
        Severity.ERROR,
        Pair("Ở đây phải là danh sách", "List expected"),
        Pair(
            (
                "Ở đây phải là danh sách. Hãy viết mỗi mục một dòng bắt đầu bằng “- ”, hoặc đặt các mục trong "
                "dấu ngoặc vuông [ ]."
            ),
            "A list belongs here. Write one item a line, each after “- ”, or put the items in [ ].",
        ),
    ),
    "CT114": Code(
        Severity.ERROR,
        Pair("Ở đây phải là nhóm khóa", "Block of keys expected"),
        Pair(
            (
                "Ở đây phải là các khóa kèm giá trị, không phải một giá trị hay danh sách. Hãy viết mỗi khóa một "
                "dòng, thụt vào dưới khóa trên."
            ),
            (
                "Keys with values belong here, not one value or a list. Write one key a line, indented below the "
                "key above."
            ),
        ),
    ),
    "CT115": Code(
        Severity.WARNING,
        Pair("Mã chưa đặt trong dấu ngoặc kép", "Code or id without quotes"),
        Pair(
            'Mã {value} chưa đặt trong dấu ngoặc kép nên chương trình khác có thể đọc thành giá trị khác. Hãy ghi "{value}".',
            'The code {value} stands without quotes; other programs may read something else. Write "{value}".',
        ),
    ),
}
