"""Texts of findings about reading a file."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT001": Code(
        Severity.ERROR,
        Pair("Không mở được tệp", "File cannot be opened"),
        Pair(
            "Không mở được tệp này ({reason}). Hãy kiểm tra tệp còn ở đó và tài khoản đang dùng được phép đọc.",
            "This file cannot be opened ({reason}). See that it is still there and that your account may read it.",
        ),
    ),
    "CT002": Code(
        Severity.ERROR,
        Pair("Tệp không được lưu theo bảng mã UTF-8", "File is not UTF-8"),
        Pair(
            "Tệp không được lưu theo bảng mã UTF-8 nên không đọc được chữ tiếng Việt từ chỗ này. Hãy mở tệp "
            "và lưu lại với bảng mã UTF-8.",
            "The file is not encoded as UTF-8 and cannot be read from here on. Open it and save it again as UTF-8.",
        ),
    ),
    "CT003": Code(
        Severity.ERROR,
        Pair("Tệp quá lớn", "File too large"),
        Pair(
            "Tệp lớn hơn {limit} byte nên không được đọc. Tệp dữ liệu chỉ ghi số liệu và tên tài liệu; hãy để nội "
            "dung tài liệu ở tệp riêng.",
            "The file is larger than {limit} bytes and was not read. A data file holds figures and names of "
            "documents; keep the documents in files of their own.",
        ),
    ),
    "CT004": Code(
        Severity.ERROR,
        Pair("Tệp trống", "Empty file"),
        Pair(
            "Tệp chưa có nội dung nào. Hãy điền nội dung hoặc xóa tệp; hồ sơ thì tạo lại được bằng lệnh “ctcpl new dossier”.",
            "The file has no content. Fill it in or delete it; a dossier can be created again with “ctcpl new dossier”.",
        ),
    ),
    "CT005": Code(
        Severity.ERROR,
        Pair("Nội dung tệp không có dạng “khóa: giá trị”", "File is not made of “key: value” lines"),
        Pair(
            "Nội dung tệp không có dạng “khóa: giá trị”. Hãy so với một tệp cùng loại, ví dụ hồ sơ do “ctcpl new dossier” tạo ra.",
            "The content of the file is not made of “key: value” lines. Compare it with a file of its kind, such as "
            "a dossier made by “ctcpl new dossier”.",
        ),
    ),
    "CT006": Code(
        Severity.WARNING,
        Pair("Đầu tệp có dấu thứ tự byte (BOM)", "Byte order mark"),
        Pair(
            "Đầu tệp có dấu thứ tự byte (BOM) không nhìn thấy. Nội dung vẫn đọc được; hãy lưu lại tệp theo "
            "bảng mã UTF-8 không có BOM.",
            "The file begins with an invisible byte order mark. It could be read; save it as UTF-8 without BOM.",
        ),
    ),
    "CT007": Code(
        Severity.WARNING,
        Pair("Dấu ngắt dòng lạ", "Foreign line break"),
        Pair(
            "Ở đây có dấu ngắt dòng lạ ({character}), thường do chép từ Word hoặc trang web; chương trình "
            "đọc là dấu cách. Hãy xóa đi rồi gõ lại dấu cách hoặc xuống dòng.",
            "There is a foreign line break here ({character}), usually copied from Word or a web page; it is "
            "read as a space. Delete it and type a space or a line end.",
        ),
    ),
    "CT008": Code(
        Severity.ERROR,
        Pair("Ký tự không nhìn thấy hoặc ký tự riêng của phông chữ", "Invisible or private character"),
        Pair(
            "Ở đây có ký tự không nhìn thấy hoặc ký tự riêng của một phông chữ ({character}), làm giá trị bị "
            "sai. Hãy xóa đi và gõ lại.",
            "There is an invisible character, or one of a private font, here ({character}); it spoils the "
            "value. Delete it and type the text again.",
        ),
    ),
    "CT009": Code(
        Severity.WARNING,
        Pair("Chữ có dấu tách rời (Unicode tổ hợp)", "Letters with separate accents"),
        Pair(
            "Dòng này có chữ gõ bằng dấu tách rời (Unicode tổ hợp), bắt đầu từ “{word}”. Chương trình đã tự "
            "ghép khi đọc; hãy chuyển sang Unicode dựng sẵn.",
            "This line has letters typed with separate accents, from “{word}” on. They were joined for "
            "reading; convert them to composed Unicode (NFC).",
        ),
    ),
    "CT010": Code(
        Severity.ERROR,
        Pair("Lồng nhau quá nhiều tầng", "Nested too deeply"),
        Pair(
            "Nội dung lồng nhau quá {limit} tầng nên không đọc tiếp được. Hãy xem lại dấu ngoặc [ ] {{ }} và "
            "độ thụt đầu dòng ở đây.",
            "The content is nested deeper than {limit} levels and was not read any further. See to the "
            "brackets and the indentation here.",
        ),
    ),
    "CT011": Code(
        Severity.ERROR,
        Pair("Trong tệp có nội dung thứ hai", "Second document"),
        Pair(
            "Dấu này kết thúc nội dung của tệp, phần sau không được đọc. Mỗi tệp chỉ ghi một hồ sơ; hãy xóa "
            "dấu này hoặc chuyển phần sau sang tệp khác.",
            "This sign ends the content of the file; what follows is not read. A file holds one dossier: "
            "delete the sign, or move the rest to a file of its own.",
        ),
    ),
    "CT012": Code(
        Severity.ERROR,
        Pair("Khóa ghi hai lần", "Key written twice"),
        Pair(
            "Khóa “{key}” đã có ở dòng {line}; chương trình chỉ dùng lần ghi đầu. Hãy giữ lại một chỗ.",
            "The key “{key}” already stands in line {line}; only the first is used. Keep one of them.",
        ),
    ),
    "CT013": Code(
        Severity.ERROR,
        Pair("Dấu neo (&)", "Anchor"),
        Pair(
            "“&{name}” là dấu neo của YAML, tệp này không dùng. Hãy xóa đi; nếu là chữ trong câu thì đặt cả "
            "giá trị trong dấu ngoặc kép.",
            "“&{name}” is a YAML anchor, which these files do not use. Delete it; if it is part of a text, "
            "put the whole value in quotes.",
        ),
    ),
    "CT014": Code(
        Severity.ERROR,
        Pair("Dấu tham chiếu (*)", "Alias"),
        Pair(
            "“*{name}” là dấu tham chiếu của YAML, tệp này không dùng. Hãy ghi đầy đủ giá trị; nếu là chữ "
            "trong câu thì đặt trong dấu ngoặc kép.",
            "“*{name}” is a YAML alias, which these files do not use. Write the value out; if it is part of "
            "a text, put it in quotes.",
        ),
    ),
    "CT015": Code(
        Severity.ERROR,
        Pair("Khóa gộp (<<)", "Merge key"),
        Pair(
            "Khóa “<<” là cách gộp của YAML, tệp này không dùng. Hãy ghi đầy đủ từng khóa.",
            "The key “<<” merges keys in YAML, which these files do not use. Write each key out.",
        ),
    ),
    "CT016": Code(
        Severity.ERROR,
        Pair("Nhãn kiểu (!)", "Tag"),
        Pair(
            "“!{name}” ở đầu giá trị là nhãn kiểu của YAML, tệp này không dùng. Hãy xóa đi; nếu là chữ trong "
            "câu thì đặt cả giá trị trong dấu ngoặc kép.",
            "“!{name}” before a value is a YAML tag, which these files do not use. Delete it; if it is part "
            "of a text, put the whole value in quotes.",
        ),
    ),
    "CT017": Code(
        Severity.ERROR,
        Pair("Khóa không phải là một từ", "Key is not a word"),
        Pair(
            "Chỗ đáng lẽ là tên khóa lại để trống, hoặc là danh sách, nhóm khóa. Nếu là chữ có dấu ngoặc thì "
            "đặt trong dấu ngoặc kép.",
            "Where the name of a key belongs there is nothing, a list or a block. If it is a text with "
            "brackets, put it in quotes.",
        ),
    ),
    "CT018": Code(
        Severity.WARNING,
        Pair("Dấu cách lạ ở đầu hoặc cuối giá trị", "Foreign space around a value"),
        Pair(
            "Ở đầu hoặc cuối giá trị có dấu cách không ngắt, thường do chép từ Word; chương trình đã bỏ qua. "
            "Hãy xóa đi.",
            "A non-breaking space stands before or after the value, usually copied from Word; it is ignored. "
            "Delete it.",
        ),
    ),
    "CT020": Code(
        Severity.ERROR,
        Pair("Câu có dấu hai chấm chưa đặt trong dấu ngoặc kép", "Text with a colon outside quotes"),
        Pair(
            (
                "Câu có dấu hai chấm kèm dấu cách bị hiểu thành khóa và giá trị. Hãy đặt cả câu trong dấu ngoặc "
                'kép "...".'
            ),
            ('A text with a colon and a space is taken for a key and its value. Put the whole text in quotes "...".'),
        ),
    ),
    "CT021": Code(
        Severity.ERROR,
        Pair("Câu có dấu phẩy trong ngoặc nhọn chưa đặt trong dấu ngoặc kép", "Text with a comma outside quotes"),
        Pair(
            'Trong ngoặc {{ }}, dấu phẩy cắt câu này thành nhiều khóa. Hãy đặt cả câu trong dấu ngoặc kép "...".',
            'Within {{ }} the comma cuts this text into several keys. Put the whole text in quotes "...".',
        ),
    ),
    "CT022": Code(
        Severity.ERROR,
        Pair("Giá trị bắt đầu bằng ký hiệu đặc biệt", "Value begins with a special sign"),
        Pair(
            ('Giá trị bắt đầu bằng ký hiệu {sign} nên bị hiểu khác đi. Hãy đặt cả giá trị trong dấu ngoặc kép "...".'),
            ('The value begins with {sign}, which has a meaning of its own here. Put the whole value in quotes "...".'),
        ),
    ),
    "CT023": Code(
        Severity.ERROR,
        Pair("Dấu ngoặc kép không khớp", "Quotes do not match"),
        Pair(
            "Dấu {quote} mở ở đây không được đóng đúng chỗ. Hãy đóng bằng cùng loại dấu ở cuối giá trị; bên "
            "trong câu thì dùng dấu “ ”.",
            "The quote {quote} that opens here is not closed where the value ends. Close it with the same "
            "sign; inside the text use “ ”.",
        ),
    ),
    "CT024": Code(
        Severity.ERROR,
        Pair("Dấu gạch chéo ngược trong dấu ngoặc kép", "Backslash within quotes"),
        Pair(
            "Trong dấu ngoặc kép, {written} không phải là cách viết hợp lệ. Hãy dùng dấu / trong đường dẫn, "
            "hoặc đặt giá trị trong nháy đơn.",
            "Within double quotes {written} has no meaning. Use / in paths, or put the value in single quotes.",
        ),
    ),
    "CT025": Code(
        Severity.ERROR,
        Pair("Dấu ngoặc không khớp", "Brackets do not match"),
        Pair(
            "Dấu ngoặc {bracket} ở đây không có dấu ngoặc tương ứng. Hãy thêm hoặc bỏ bớt dấu ngoặc cho đủ cặp.",
            "The bracket {bracket} has no partner. Add or remove one so that they come in pairs.",
        ),
    ),
    "CT026": Code(
        Severity.ERROR,
        Pair("Thiếu dấu phẩy giữa hai khóa", "Comma missing between keys"),
        Pair(
            "Trước chỗ này thiếu dấu phẩy ngăn với phần đứng trước. Hãy thêm dấu phẩy.",
            "A comma is missing before this place. Add it.",
        ),
    ),
    "CT027": Code(
        Severity.ERROR,
        Pair("Thiếu dấu cách", "Space missing"),
        Pair(
            "Sau dấu {after} này phải có một dấu cách thường. Hãy thêm dấu cách.",
            "An ordinary space must follow this {after}. Add it.",
        ),
    ),
    "CT028": Code(
        Severity.ERROR,
        Pair("Dòng không có dạng “khóa: giá trị”", "Line is not “key: value”"),
        Pair(
            "Phần này không có dạng “khóa: giá trị”. Hãy thêm dấu hai chấm và dấu cách sau khóa; nếu đây là "
            "phần tiếp của câu trên thì thụt dòng này vào.",
            "This is not “key: value”. Add a colon and a space after the key; if it continues the text "
            "above, indent the line.",
        ),
    ),
    "CT029": Code(
        Severity.ERROR,
        Pair("Thụt đầu dòng bằng phím Tab hoặc dấu cách lạ", "Indented with a tab or a foreign space"),
        Pair(
            "Đầu dòng được thụt bằng phím Tab hoặc dấu cách lạ, YAML không chấp nhận. Hãy thay bằng dấu cách "
            "thường; các dòng khác trong tệp có thể cũng vậy.",
            "The line is indented with a tab or a foreign space, which YAML does not take. Use ordinary "
            "spaces; other lines may need it too.",
        ),
    ),
    "CT030": Code(
        Severity.ERROR,
        Pair("Thụt đầu dòng không khớp", "Wrong indentation"),
        Pair(
            "Dòng này thụt {spaces} dấu cách, không khớp với khối nào ở trên. Hãy thụt đúng một trong các "
            "mức: {fitting} dấu cách.",
            "This line is indented by {spaces} spaces and belongs to nothing above it. The levels that fit: "
            "{fitting} spaces.",
        ),
    ),
    "CT031": Code(
        Severity.ERROR,
        Pair("Mục danh sách bị hiểu là phần tiếp của câu trên", "List item read as part of the text above"),
        Pair(
            "Dòng bắt đầu bằng dấu gạch này bị hiểu là phần tiếp của giá trị ở dòng trên. Hãy xóa giá trị ở "
            "dòng trên, hoặc đặt cả đoạn trong dấu ngoặc kép.",
            "This line with a dash is read as part of the value above. Delete the value above, or put the "
            "whole text in quotes.",
        ),
    ),
    "CT032": Code(
        Severity.ERROR,
        Pair("Không đọc tiếp được từ chỗ này", "Cannot be read from here on"),
        Pair(
            "Từ chỗ này tệp không còn đúng cách viết YAML nên không đọc tiếp được. Hãy xem lại dòng này và "
            "dòng ngay trên: dấu hai chấm, dấu ngoặc, độ thụt đầu dòng.",
            "From here on the file is not YAML and could not be read. Look at this line and the one above: "
            "colons, quotes, brackets, indentation.",
        ),
    ),
    "CT040": Code(
        Severity.ERROR,
        Pair("Thiếu dòng “ctcpl: 1”", "Line “ctcpl: 1” missing"),
        Pair(
            "Tệp thiếu dòng “ctcpl: 1” cho biết cách ghi của tệp. Hãy thêm dòng này vào đầu tệp.",
            "The file lacks the line “ctcpl: 1”, which tells the version of its format. Add it as the first line.",
        ),
    ),
    "CT041": Code(
        Severity.ERROR,
        Pair("Phiên bản cách ghi không dùng được", "Unknown version of the format"),
        Pair(
            "Chương trình chỉ đọc được cách ghi phiên bản 1, ở đây ghi “{value}”. Hãy ghi “ctcpl: 1”, hoặc "
            "cập nhật chương trình.",
            "This program reads version 1 of the format; here it says “{value}”. Write “ctcpl: 1”, or update "
            "the program.",
        ),
    ),
    "CT042": Code(
        Severity.WARNING,
        Pair("Cuối dòng thừa dấu cách", "Blanks at the end of a line"),
        Pair(
            "Cuối dòng này thừa dấu cách hoặc dấu Tab. Hãy xóa đi để không bị coi là dòng đã sửa.",
            "This line ends in spaces or tabs. Delete them, so that the line does not count as changed later.",
        ),
    ),
}
