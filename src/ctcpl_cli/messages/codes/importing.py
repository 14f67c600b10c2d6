"""Codes of official forms that numbers are read from (CT75 and CT76)."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT751": Code(
        Severity.ERROR,
        Pair("Không đọc được tệp mẫu biểu", "The form cannot be read"),
        Pair("Chưa đọc được mẫu này. {reason}", "The form cannot be read. {reason}"),
    ),
    "CT752": Code(
        Severity.ERROR,
        Pair("Tệp không có bảng điểm", "There is no table of points"),
        Pair("Chưa tìm thấy bảng điểm trong mẫu. {reason}", "There is no table of points in the form. {reason}"),
    ),
    "CT753": Code(
        Severity.ERROR,
        Pair("Không rõ cột nào là điểm tối đa", "Two columns could be the maximum"),
        Pair(
            "Ở {table} có nhiều cột có thể là điểm tối đa: {columns}. Hãy đổi tên các cột còn lại trong một bản sao của mẫu.",
            "In {table} several columns could be the maximum: {columns}. Rename the others in a copy of the form.",
        ),
    ),
    "CT754": Code(
        Severity.ERROR,
        Pair("Tên không có trong bộ quy định", "A name that the regime does not have"),
        Pair(
            "Ở {place}: tên “{name}” không có trong bộ quy định tại chỗ này; các số bên dưới không được đọc. {hint}",
            "At {place}: the regime has no “{name}” here; the numbers below it are left aside. {hint}",
        ),
    ),
    "CT755": Code(
        Severity.ERROR,
        Pair("Tiêu chí, chỉ tiêu có hai lần trong mẫu", "A criterion or indicator that stands twice"),
        Pair(
            "Ở {place}: “{name}” đã có ở trên. Hãy xóa một trong hai chỗ trong bản sao của mẫu.",
            "At {place}: “{name}” stands above already. Delete one of the two in a copy of the form.",
        ),
    ),
    "CT756": Code(
        Severity.ERROR,
        Pair("Điểm tối đa không phải là số", "A maximum that is no number"),
        Pair(
            "Ở {place}: “{text}” không phải là một số điểm. Hãy sửa ô này trong bản sao của mẫu, ví dụ 2 hoặc 2,5.",
            "At {place}: “{text}” is no number of points. Correct the cell in a copy of the form, for example 2 or 2.5.",
        ),
    ),
    "CT757": Code(
        Severity.ERROR,
        Pair("Công thức chưa có kết quả", "A formula without its result"),
        Pair(
            "Ở {place}: ô có công thức {formula} nhưng tệp không lưu kết quả. Hãy mở tệp bằng Excel, lưu lại rồi nhập lại.",
            "At {place}: the cell has the formula {formula}, but the file keeps no result. Open it in Excel, save it and import it again.",
        ),
    ),
    "CT758": Code(
        Severity.ERROR,
        Pair("Không rõ số điểm thuộc dòng nào", "Numbers whose lines are not certain"),
        Pair(
            "Ở {place}: {why} Hãy tách mỗi nội dung, phương án thành một hàng trong bản sao của mẫu.",
            "At {place}: {why} Give each line its own row in a copy of the form.",
        ),
    ),
    "CT759": Code(
        Severity.ERROR,
        Pair("Điểm tối đa trong mẫu cộng lại không khớp", "Maxima of the form that do not add up"),
        Pair(
            "Ở {place}: {of} ghi {max} điểm nhưng các phần bên dưới cộng lại được {total}. Hãy đối chiếu với văn bản; chưa ghi số nào của phần này.",
            "At {place}: {of} has {max} points, but its parts add up to {total}. Compare with the law; none of these numbers is written.",
        ),
    ),
    "CT760": Code(
        Severity.ERROR,
        Pair("Phương án cao nhất không bằng điểm tối đa", "The best alternative does not give the maximum"),
        Pair(
            "Ở {place}: phương án cao nhất của {id} được {best} điểm, còn điểm tối đa là {max}. Hãy đối chiếu với văn bản.",
            "At {place}: the best alternative of {id} gives {best} points, its maximum is {max}. Compare with the law.",
        ),
    ),
    "CT761": Code(
        Severity.ERROR,
        Pair("Các mức chấm điểm không liền nhau", "Bands that leave a gap or cannot be read"),
        Pair(
            "Ở {place}: {reason} Hãy đối chiếu các mức của {id} với văn bản.",
            "At {place}: {reason} Compare the bands of {id} with the law.",
        ),
    ),
    "CT762": Code(
        Severity.ERROR,
        Pair("Mẫu khác với số đã đối chiếu", "The form contradicts a number seen in the law"),
        Pair(
            "Ở {place}: mẫu ghi {form} cho {id} ({field}), còn bộ quy định đã đối chiếu là {regime}. Hãy xem lại cả hai với văn bản; chưa ghi số nào của tiêu chí này.",
            "At {place}: the form has {form} for {id} ({field}), the regime has {regime}, which was seen in the law. Compare both with the law; no number of this criterion is written.",
        ),
    ),
    "CT763": Code(
        Severity.WARNING,
        Pair("Mẫu không có tiêu chí, chỉ tiêu này", "A criterion or indicator that the form does not have"),
        Pair(
            "Mẫu không có {id} “{name}”; các số của phần này giữ nguyên. Nếu mẫu có phần này, hãy so lại tên gọi.",
            "The form does not have {id} “{name}”; its numbers stay as they are. If it has it, compare the names.",
        ),
    ),
    "CT764": Code(
        Severity.WARNING,
        Pair("Nội dung, phương án không được đưa vào", "Items or alternatives that are not taken over"),
        Pair(
            "Ở {place}: nội dung, phương án của {id} không được đưa vào: {reason} Hãy ghi bằng tay vào bộ quy định, hoặc bổ sung trong bản sao của mẫu.",
            "At {place}: items and alternatives of {id} are not taken over: {reason} Write them into the regime by hand, or complete a copy of the form.",
        ),
    ),
    "CT765": Code(
        Severity.WARNING,
        Pair("Hàng có điểm nhưng không rõ là gì", "A row with points that is not understood"),
        Pair(
            "{what} Hãy ghi số thứ tự, chữ cái hoặc hàng tiêu đề còn thiếu trong bản sao của mẫu.",
            "{what} Give it its number, letter or heading in a copy of the form.",
        ),
    ),
    "CT766": Code(
        Severity.ERROR,
        Pair("Không rõ không phát sinh thì được mấy điểm", "What a task that did not arise gives is not certain"),
        Pair(
            "Ở {place}: không rõ {id} được mấy điểm khi không phát sinh, từ câu “{text}”. Hãy đối chiếu với văn bản.",
            "At {place}: it is not certain what {id} gives when it did not arise, from “{text}”. Compare with the law.",
        ),
    ),
    "CT767": Code(
        Severity.ERROR,
        Pair(
            "Số trong mẫu và trong bộ quy định cộng lại không khớp", "Numbers of form and regime do not add up together"
        ),
        Pair(
            "Mẫu chỉ có một phần các số của tiêu chí {id}: cùng với số đang có, các chỉ tiêu cộng lại được {total}, còn điểm tối đa là {max}. Hãy nhập mẫu có đủ tiêu chí này.",
            "The form has only some maxima of criterion {id}: with those that stay, the indicators add up to {total}, the maximum is {max}. Import a form that has the whole criterion.",
        ),
    ),
    "CT768": Code(
        Severity.ERROR,
        Pair("Mẫu không có tên", "A form without a name"),
        Pair(
            "Không thấy tên của mẫu ở phía trên bảng. Hãy ghi tên văn bản bằng --title.",
            "There is no name above the table. Give the name of the document with --title.",
        ),
    ),
    "CT769": Code(
        Severity.ERROR,
        Pair("Bộ quy định sẽ tự mâu thuẫn", "The regime file would contradict itself"),
        Pair(
            "Với các số của mẫu, dòng {line} của bộ quy định {regime} sẽ sai: “{text}”. Chưa ghi gì; hãy đối chiếu dòng này với mẫu.",
            "With the numbers of the form, line {line} of {regime} would be wrong: “{text}”. Nothing is written; compare that line with the form.",
        ),
    ),
}
