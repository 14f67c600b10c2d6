"""Texts of group accepting."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT441": Code(
        Severity.ERROR,
        Pair("Chấp nhận một mã lỗi không có", "An accepted code that does not exist"),
        Pair(
            "Không có mã “{value}”. Hãy chép đúng mã từ kết quả ctcpl check.",
            "There is no code “{value}”. Copy the code from the output of ctcpl check.",
        ),
    ),
    "CT442": Code(
        Severity.ERROR,
        Pair("Lỗi không được phép chấp nhận", "A finding that cannot be accepted"),
        Pair(
            "{value} liên quan đến điểm, kết luận, điều kiện công nhận hoặc việc đọc tệp nên không được chấp nhận. "
            "Hãy sửa hồ sơ rồi bỏ dòng này.",
            "{value} is about points, the verdict, a condition or the reading of the file and cannot be accepted. "
            "Correct the dossier and take this row out.",
        ),
    ),
    "CT443": Code(
        Severity.ERROR,
        Pair("Đã hết hạn chấp nhận", "An exception whose time is over"),
        Pair(
            "Việc chấp nhận chỉ có giá trị đến hết ngày {until}. Hãy khắc phục, hoặc để cơ quan chịu trách nhiệm gia hạn.",
            "This was accepted until {until}. Mend it, or let the office that answers for it set a new date.",
        ),
    ),
    "CT444": Code(
        Severity.WARNING,
        Pair("Chấp nhận không còn cần đến", "An exception that nothing needs"),
        Pair(
            "Không có {value} nào ở “{at}”. {hint}",
            "There is no {value} at “{at}”. {hint}",
        ),
        acceptable=False,
    ),
    "CT445": Code(
        Severity.ERROR,
        Pair("Chấp nhận chưa ghi đủ", "An incomplete exception"),
        Pair(
            "Mục chấp nhận còn thiếu: {keys}. Hãy ghi đủ mã, vị trí, lý do, cơ quan chịu trách nhiệm và ngày hết hạn.",
            "The exception lacks: {keys}. Write code, place, reason, the office that answers for it and the last day.",
        ),
    ),
}
