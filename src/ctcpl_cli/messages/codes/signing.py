"""Texts of group signing."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT451": Code(
        Severity.ERROR,
        Pair("Thay đổi sau khi xác nhận", "Changed after the sign-off"),
        Pair(
            "{part} đã khác so với khi {by} xác nhận ngày {date}. Hãy khôi phục nội dung cũ, hoặc xác nhận lại bằng "
            "ctcpl sign-off.",
            "{part}: not what {by} signed on {date}. Restore it, or sign again with ctcpl sign-off.",
        ),
    ),
    "CT452": Code(
        Severity.ERROR,
        Pair("Mục xác nhận không dùng được", "A sign-off that proves nothing"),
        Pair(
            "Mục xác nhận này thiếu nội dung hoặc đã bị sửa bằng tay. Hãy xóa mục này rồi xác nhận lại bằng ctcpl sign-off.",
            "This sign-off lacks something or was changed by hand. Delete it and sign again with ctcpl sign-off.",
        ),
    ),
    "CT453": Code(
        Severity.ERROR,
        Pair("Hồ sơ không có trong quyết định đã ban hành", "A dossier that the issued decision does not know"),
        Pair(
            "Quyết định số {number} đã ban hành mà không chốt hồ sơ này. Hãy bỏ hồ sơ, hoặc ghi văn bản sửa đổi vào corrections "
            "của decision.yaml rồi chạy ctcpl sign-off decision.yaml.",
            "Decision {number} was issued without this dossier. Remove it, or record the correcting document under corrections "
            "in decision.yaml and run ctcpl sign-off decision.yaml.",
        ),
    ),
    "CT454": Code(
        Severity.WARNING,
        Pair("Quyết định đã ban hành chưa chốt hồ sơ", "An issued decision without its dossiers' digests"),
        Pair(
            "Quyết định đã có số, ngày nhưng chưa chốt nội dung các hồ sơ. Hãy chạy ctcpl sign-off với tệp này.",
            "The decision has number and date, but nothing says what its dossiers were. Run ctcpl sign-off on this file.",
        ),
    ),
    "CT455": Code(
        Severity.ERROR,
        Pair("Thay đổi sau khi có quyết định", "Changed after the decision"),
        Pair(
            "{part} đã khác so với khi ban hành Quyết định số {number}. Hãy khôi phục nội dung cũ, hoặc ghi văn bản sửa đổi, "
            "hủy bỏ vào decision.yaml.",
            "{part}: not what decision {number} was issued on. Restore it, or record the document that corrects or annuls the "
            "decision in decision.yaml.",
        ),
    ),
    "CT456": Code(
        Severity.ERROR,
        Pair("Thiếu hồ sơ của quyết định đã ban hành", "A dossier of the issued decision is gone"),
        Pair(
            "Hồ sơ của đơn vị mã {value} không còn cạnh quyết định này. Hãy khôi phục hồ sơ.",
            "The dossier of the unit {value} no longer stands beside this decision. Restore it.",
        ),
    ),
    "CT457": Code(
        Severity.ERROR,
        Pair(
            "Văn bản hủy bỏ, sửa đổi quyết định chưa ghi đủ",
            "An incomplete record of an annulling or correcting document",
        ),
        Pair(
            "Mục này còn thiếu: {keys}. Hãy ghi số, ngày và nội dung của văn bản hủy bỏ hoặc sửa đổi.",
            "This record lacks: {keys}. Write number, date and content of the annulling or correcting document.",
        ),
    ),
    "CT458": Code(
        Severity.ERROR,
        Pair("Nội dung chốt đã bị sửa bằng tay", "Digests of a decision written by hand"),
        Pair(
            "Nội dung chốt của đơn vị mã {value} đã bị sửa bằng tay. Hãy khôi phục khóa sealed từ lịch sử của tệp.",
            "What was sealed for the unit {value} was changed by hand. Restore the key sealed from the history of the file.",
        ),
    ),
    "CT459": Code(
        Severity.ERROR,
        Pair("Nội dung chốt không còn tác dụng", "Digests of a decision that freeze nothing"),
        Pair(
            "Các hồ sơ đã chốt không còn được giữ nguyên: {why}. Hãy khôi phục tệp như khi ban hành quyết định, hoặc ghi văn bản "
            "hủy bỏ vào annulled.",
            "The sealed dossiers are frozen no more: {why}. Restore the file as it was when the decision was issued, or record "
            "the annulling document under annulled.",
        ),
    ),
}
