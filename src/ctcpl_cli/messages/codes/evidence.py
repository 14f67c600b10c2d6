"""Texts of group evidence."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

_DATA_OF_THE_YEAR = Pair(
    "Điều 3 khoản 1 điểm a, điểm b Thông tư số 09/2021/TT-BTP",
    "Article 3 clause 1 points a and b of circular 09/2021/TT-BTP",
)

CODES: dict[str, Code] = {
    "CT301": Code(
        Severity.WARNING,
        Pair("Có điểm nhưng chưa có tài liệu kiểm chứng", "Points without evidence"),
        Pair(
            "Mục {id} được tính điểm nhưng chưa ghi tài liệu kiểm chứng. Hãy ghi mã tài liệu vào evidence của mục này.",
            "{id} earns points but names no evidence. List the id of a document under its evidence.",
        ),
        Pair("Điều 2 khoản 1 Thông tư số 09/2021/TT-BTP", "Article 2 clause 1 of circular 09/2021/TT-BTP"),
    ),
    "CT302": Code(
        Severity.ERROR,
        Pair("Mã tài liệu chưa được khai báo", "Evidence that is not defined"),
        Pair(
            "Danh sách evidence của hồ sơ không có tài liệu nào mang mã “{id}”. {hint}",
            "No document in the dossier's list evidence has the id “{id}”. {hint}",
        ),
    ),
    "CT303": Code(
        Severity.WARNING,
        Pair("Tài liệu không được dùng đến", "Evidence that nothing refers to"),
        Pair(
            "Tài liệu “{id}” được khai báo nhưng không chỉ tiêu, nội dung nào dùng đến. "
            "Hãy ghi mã này vào evidence của mục mà tài liệu chứng minh, hoặc bỏ tài liệu khỏi danh sách.",
            "Document “{id}” is listed, but no indicator or item refers to it. "
            "Name it under evidence of the item it proves, or take it out of the list.",
        ),
    ),
    "CT304": Code(
        Severity.ERROR,
        Pair("Hai tài liệu trùng mã", "Two documents with one id"),
        Pair(
            "Mã “{id}” đã dùng cho tài liệu ở dòng {line}. Hãy đặt cho tài liệu này một mã khác.",
            "The id “{id}” already belongs to the document on line {line}. Give this document an id of its own.",
        ),
    ),
    "CT305": Code(
        Severity.WARNING,
        Pair("Một tài liệu ghi hai lần trong một danh sách", "The same document twice in one list"),
        Pair(
            "Mã “{id}” đã có trong danh sách này. Hãy xóa mã thừa, hoặc thay bằng mã của tài liệu định ghi.",
            "The id “{id}” is already in this list. Delete it, or replace it by the document that was meant.",
        ),
    ),
    "CT306": Code(
        Severity.ERROR,
        Pair("Không tìm thấy tệp tài liệu", "A file of evidence that is not there"),
        Pair(
            "Không tìm thấy hoặc không mở được tệp “{file}”. "
            "Hãy chép tệp vào đúng chỗ, sửa lại đường dẫn, hoặc bỏ dòng file nếu không cần kèm tệp.",
            "The file “{file}” does not exist or cannot be opened. "
            "Put it there, correct the path, or leave file out if no copy is needed.",
        ),
        acceptable=True,
    ),
    "CT307": Code(
        Severity.ERROR,
        Pair("Tệp không đúng với mã băm đã ghi", "A file that is not the one that was recorded"),
        Pair(
            "Tệp “{file}” đã khác so với lúc ghi mã băm. "
            "Hãy đối chiếu tệp với bản gốc; nếu đúng tệp thì ghi sha256: {actual}.",
            "The file “{file}” is not the one whose hash was recorded. "
            "Compare it with the original; if it is the right file, write sha256: {actual}.",
        ),
        acceptable=True,
    ),
    "CT308": Code(
        Severity.ERROR,
        Pair("Mã băm SHA-256 viết sai dạng", "A hash that cannot be one"),
        Pair(
            "Mã băm SHA-256 phải có đúng 64 ký tự gồm chữ số và chữ cái từ a đến f; mã này dài {length} ký tự "
            "hoặc có ký tự lạ. "
            "Hãy chép lại mã băm của tệp, hoặc bỏ dòng sha256.",
            "A SHA-256 has exactly 64 digits and letters a to f; this one has {length} characters or foreign "
            "ones. "
            "Copy the hash of the file again, or leave sha256 out.",
        ),
    ),
    "CT309": Code(
        Severity.ERROR,
        Pair("Đường dẫn ra ngoài thư mục làm việc", "A file outside the workspace"),
        Pair(
            "Tệp “{file}” nằm ngoài thư mục làm việc nên không đi kèm hồ sơ được. "
            "Hãy chép tệp vào cạnh hồ sơ và ghi đường dẫn tính từ hồ sơ, ví dụ minh-chung/bao-cao.pdf.",
            "The file “{file}” lies outside the workspace and cannot travel with the dossier. "
            "Copy it next to the dossier and write the path from there, such as minh-chung/bao-cao.pdf.",
        ),
    ),
    "CT310": Code(
        Severity.WARNING,
        Pair("Tài liệu chưa đủ số, ngày, tên", "Evidence without number, date or title"),
        Pair(
            "Tài liệu “{name}” còn thiếu: {keys}. Hãy bổ sung trước khi gửi hồ sơ.",
            "Document “{name}” still lacks: {keys}. Fill this in before the dossier is sent.",
        ),
        completeness=True,
    ),
    "CT311": Code(
        Severity.WARNING,
        Pair("Tài liệu đề ngày ngoài năm đánh giá", "Evidence dated outside the assessment year"),
        Pair(
            "Tài liệu “{id}” đề ngày {date}, không thuộc khoảng {first} - {last} (số liệu năm {year} và thời "
            "gian lập hồ sơ). "
            "Hãy kiểm tra lại ngày, hoặc dùng tài liệu của năm đánh giá.",
            "Document “{id}” is dated {date}, outside {first} to {last} (the data of {year} and the time for "
            "the dossier). "
            "Check the date, or use a document of the assessment year.",
        ),
        _DATA_OF_THE_YEAR,
    ),
    "CT312": Code(
        Severity.ERROR,
        Pair("Đường dẫn dùng dấu gạch chéo ngược", "A path with backslashes"),
        Pair(
            "Đường dẫn “{file}” dùng dấu \\ nên máy khác không tìm thấy tệp. Hãy viết lại: {right}.",
            "The path “{file}” uses \\, so other systems do not find the file. Write: {right}.",
        ),
    ),
}
