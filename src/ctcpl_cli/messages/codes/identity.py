"""Texts of group identity."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT601": Code(
        Severity.ERROR,
        Pair("Thiếu thông tin nhận biết hồ sơ", "The dossier does not say what it is about"),
        Pair(
            "Hồ sơ thiếu {name} nên không chấm điểm được. Hãy điền vào.",
            "The dossier lacks {name} and cannot be scored. Fill it in.",
        ),
    ),
    "CT602": Code(
        Severity.WARNING,
        Pair("Thiếu tên cấp huyện hoặc cấp tỉnh", "The district or province is not stated"),
        Pair(
            "Hồ sơ chưa có {name}. Hãy điền để in đúng tên đơn vị trên văn bản.",
            "The dossier does not have {name} yet. Fill it in: documents print it.",
        ),
        completeness=True,
    ),
    "CT603": Code(
        Severity.ERROR,
        Pair("Không có bộ quy định này", "An unknown regime"),
        Pair("Không có bộ quy định “{name}”. {hint}", "There is no regime “{name}”. {hint}"),
    ),
    "CT604": Code(
        Severity.ERROR,
        Pair("Bộ quy định có lỗi", "A regime with errors"),
        Pair(
            "Tệp {path} của bộ quy định “{name}” có lỗi nên chưa dùng để chấm điểm được. "
            "Hãy sửa các lỗi của tệp đó trước.",
            "The file {path} of the regime “{name}” has errors and cannot be used. Mend that file first.",
        ),
    ),
    "CT605": Code(
        Severity.ERROR,
        Pair("Bộ quy định không áp dụng cho năm này", "A regime that does not govern the year"),
        Pair(
            "Bộ quy định “{name}” không áp dụng cho năm {year}. {hint}",
            "The regime “{name}” does not govern {year}. {hint}",
        ),
    ),
    "CT606": Code(
        Severity.ERROR,
        Pair("Mã đơn vị không đúng", "A unit code of the wrong form"),
        Pair(
            "Mã đơn vị “{value}” không đúng: mã phải gồm {digits} chữ số. {hint}",
            "The unit code “{value}” is wrong: a code has {digits} digits. {hint}",
        ),
    ),
    "CT607": Code(
        Severity.ERROR,
        Pair("Loại đơn vị không thuộc bộ quy định", "A kind of unit that the regime does not assess"),
        Pair(
            "Bộ quy định {regime} không có loại đơn vị “{value}”. Hãy ghi một trong các loại: {kinds}.",
            "The regime {regime} does not assess units of the kind “{value}”. Write one of: {kinds}.",
        ),
    ),
    "CT608": Code(
        Severity.WARNING,
        Pair("Tệp đặt chưa đúng chỗ", "A file in the wrong place"),
        Pair("Tệp đặt chưa đúng chỗ. {place}", "This file is not where it belongs. {place}"),
        acceptable=False,
    ),
    "CT609": Code(
        Severity.ERROR,
        Pair("Năm không tổ chức đánh giá thường kỳ", "A year without regular assessment"),
        Pair(
            "Năm {year} không tổ chức đánh giá thường kỳ. {note} Nếu địa phương vẫn đánh giá, hãy thêm vào ctcpl.toml: "
            '[years], dòng dưới ghi {year} = "{regime}".',
            "There is no regular assessment of {year}. {note} If your province assesses all the same, add to ctcpl.toml: "
            '[years] and below it {year} = "{regime}".',
        ),
    ),
    "CT620": Code(
        Severity.WARNING,
        Pair("Mã đơn vị không có trong danh mục", "A unit code that is in no list"),
        Pair(
            "Mã đơn vị “{value}” không có trong danh mục đơn vị hành chính của thời kỳ này (các ngày {dates}). {hint}",
            "The unit code “{value}” is in no list of units of that time (of {dates}). {hint}",
        ),
    ),
    "CT621": Code(
        Severity.ERROR,
        Pair("Không có đơn vị này từ 01/7/2025", "No such unit since 1 July 2025"),
        Pair(
            "Từ 01/7/2025 không có đơn vị nào mang mã “{value}” (danh mục ngày {date}). {hint}",
            "Since 1 July 2025 no unit has had the code “{value}” (list of {date}). {hint}",
        ),
        acceptable=True,
    ),
    "CT622": Code(
        Severity.WARNING,
        Pair("Tên hoặc loại đơn vị khác danh mục", "A name or kind other than the list's"),
        Pair(
            "Theo danh mục đơn vị hành chính (các ngày {dates}), mã {value} là {names}, không phải “{typed}”. {hint}",
            "In the lists of units (of {dates}) {value} is {names}, not “{typed}”. {hint}",
        ),
    ),
    "CT623": Code(
        Severity.ERROR,
        Pair("Tên hoặc loại đơn vị không đúng với mã", "A name or kind that is not that of the code"),
        Pair(
            "Theo danh mục đơn vị hành chính từ 01/7/2025, mã {value} là {names}, không phải “{typed}”. {hint}",
            "In the list of units since 1 July 2025 {value} is {names}, not “{typed}”. {hint}",
        ),
        acceptable=True,
    ),
    "CT624": Code(
        Severity.ERROR,
        Pair("Mã đã dùng cho đơn vị khác", "A code that another unit has"),
        Pair(
            "Mã {value} không phải là mã của {typed} trong năm này: {told}. {hint}",
            "In this year {value} is not the code of {typed}: {told}. {hint}",
        ),
    ),
    "CT625": Code(
        Severity.WARNING,
        Pair("Tên cấp huyện hoặc cấp tỉnh khác danh mục", "A district or province other than the list's"),
        Pair(
            "Theo danh mục đơn vị hành chính (các ngày {dates}), {unit} (mã {value}) thuộc {areas}, "
            "không phải “{typed}”. {hint}",
            "In the lists of units (of {dates}) {unit} ({value}) belongs to {areas}, not to “{typed}”. {hint}",
        ),
    ),
    "CT626": Code(
        Severity.ERROR,
        Pair("Tên cấp tỉnh không đúng với mã đơn vị", "A province that is not that of the code"),
        Pair(
            "Theo danh mục đơn vị hành chính từ 01/7/2025, {unit} (mã {value}) thuộc {areas}, không phải “{typed}”. {hint}",
            "In the list of units since 1 July 2025 {unit} ({value}) belongs to {areas}, not to “{typed}”. {hint}",
        ),
        acceptable=True,
    ),
}
