"""Texts of group regimes."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code


def _error(title: tuple[str, str], message: tuple[str, str]) -> Code:
    """Every mistake in a regime is an error: points would be wrong for everybody."""
    return Code(Severity.ERROR, Pair(*title), Pair(*message))


CODES: dict[str, Code] = {
    "CT701": _error(
        ("Bộ quy định thiếu một mục", "A regime lacks something it needs"),
        ("{of} thiếu “{key}”. Hãy thêm “{key}”.", "{of} lacks “{key}”. Add “{key}”."),
    ),
    "CT702": _error(
        ("Điểm tối đa cộng lại không khớp", "Maxima that do not add up"),
        (
            "Các phần của {id} có tổng điểm tối đa {total}, nhưng max của {id} là {max}. Hãy sửa con số chép sai.",
            "The parts of {id} add up to {total}, but its max is {max}. Correct the number that was copied wrongly.",
        ),
    ),
    "CT703": _error(
        ("Mức cao nhất không bằng điểm tối đa", "A best option that does not give the maximum"),
        (
            "Mức cao nhất của {id} cho {best} điểm, nhưng max của {id} là {max}. Hãy sửa một trong hai số.",
            "The best option of {id} gives {best} points, but its max is {max}. Correct one of them.",
        ),
    ),
    "CT704": _error(
        ("Các mức không xếp giảm dần", "Bands that are out of order"),
        (
            "Mức từ {lower} của {id} phải nhỏ hơn mức đứng trước ({before}). Hãy xếp các mức từ cao xuống thấp.",
            "The band from {lower} of {id} must be below the one before it ({before}). Order bands from high to low.",
        ),
    ),
    "CT705": _error(
        ("Mức thấp hơn lại cho điểm không thấp hơn", "A lower band that gives as much as a higher one"),
        (
            "Mức này của {id} cho {points} điểm, không ít hơn mức đứng trước ({before} điểm). Hãy sửa số điểm.",
            "This band of {id} gives {points} points, no less than the one before it ({before}). Correct the points.",
        ),
    ),
    "CT706": _error(
        ("Mức cuối không bắt đầu từ 0", "A last band that does not begin at 0"),
        (
            "Mức cuối của {id} bắt đầu từ {lower} nên số liệu thấp hơn không thuộc mức nào. Hãy thêm mức cuối from: 0.",
            "The last band of {id} begins at {lower}: lower facts fall in no band. Add a last one with from: 0.",
        ),
    ),
    "CT707": _error(
        ("Chỉ tiêu có cả nội dung và quy tắc riêng", "An indicator with both items and a rule"),
        (
            "Chỉ tiêu {id} có cả items và rule nên không rõ tính theo phần nào. Hãy bỏ một trong hai.",
            "Indicator {id} has both items and a rule: nobody knows which one counts. Take one out.",
        ),
    ),
    "CT708": _error(
        ("Chưa có quy tắc chấm điểm", "An indicator or item without a rule"),
        (
            "{id} chưa có quy tắc chấm điểm. "
            "Hãy thêm rule; nếu chưa thấy thang điểm trong văn bản thì dùng kind: declared.",
            "{id} has no rule. Add one; where nobody has seen the scale, use kind: declared.",
        ),
    ),
    "CT709": _error(
        ("Dẫn văn bản chưa khai báo", "A source that the file does not list"),
        (
            "Văn bản “{ref}” chưa có trong sources. Hãy khai báo, hoặc ghi một trong các tên đã có: {known}.",
            "The text “{ref}” is not in sources. Add it there, or write one of: {known}.",
        ),
    ),
    "CT710": _error(
        ("Đánh dấu đã đối chiếu một trường không có", "A verified field that its node does not have"),
        (
            "Mục này không có trường “{name}” để đánh dấu đã đối chiếu. Hãy bỏ đi, hoặc ghi đúng tên trường: {fields}.",
            "This node has no field “{name}” that could be verified. Take it out, or name a field it has: {fields}.",
        ),
    ),
    "CT711": _error(
        ("Mã trùng nhau", "An id that stands twice"),
        (
            "Mã “{id}” đã dùng ở mục đứng trước. Hãy đổi một trong hai mã.",
            "The id “{id}” is already that of an entry before. Change one of them.",
        ),
    ),
    "CT712": _error(
        ("Mã không nối tiếp mã cấp trên", "An id that does not continue the one above it"),
        (
            "Mã “{id}” nằm trong “{above}” nên phải là “{above}.” và thêm một số. Hãy sửa mã hoặc chuyển mục.",
            "The id “{id}” stands below “{above}”, so it must be “{above}.” and one more part. Correct it or move it.",
        ),
    ),
    "CT713": _error(
        ("Số âm trong bộ quy định", "A number of the law below zero"),
        (
            "{value} là số âm, không dùng được trong bộ quy định. Hãy ghi số từ 0 trở lên.",
            "{value} is below zero, which no number of the law is. Write a number from 0 on.",
        ),
    ),
    "CT714": _error(
        ("Bước hoặc thời hạn bằng 0", "A step or a length of nothing"),
        (
            "“{key}” là {value}, nhưng phải lớn hơn 0. Hãy sửa lại; văn bản không quy định thì bỏ hẳn “{key}”.",
            "“{key}” is {value} but must be above 0. Correct it, or leave “{key}” out where the law sets none.",
        ),
    ),
    "CT715": _error(
        ("Mức tỷ lệ ngoài khoảng 0 đến 100", "A limit of a ratio that is no percentage"),
        (
            "Mức {value} của {id} không phải là tỷ lệ phần trăm. Hãy ghi số từ 0 đến 100.",
            "The limit {value} of {id} is no percentage. Write a number from 0 to 100.",
        ),
    ),
    "CT716": _error(
        ("Điểm khi không phát sinh không đúng", "A task that did not arise gives something impossible"),
        (
            "“{value}” không dùng được cho gives. Hãy ghi full, hoặc số điểm từ 0 đến điểm tối đa.",
            "“{value}” cannot be given. Write full, or points from 0 to the maximum.",
        ),
    ),
    "CT717": _error(
        ("Điểm tối đa không chia hết cho bước", "A maximum that its steps do not reach"),
        (
            "Điểm tối đa {max} của {id} không chia hết cho bước {step}. Hãy sửa step hoặc max.",
            "The maximum {max} of {id} is not a whole number of steps of {step}. Correct step or max.",
        ),
    ),
    "CT718": _error(
        ("Điều kiện không thể đạt", "A condition that nobody can meet"),
        (
            "Điều kiện đòi {value}, trong khi cao nhất chỉ có {limit}. Hãy sửa value.",
            "The condition demands {value}, but the most there can be is {limit}. Correct value.",
        ),
    ),
    "CT719": _error(
        ("Ngày không có trong lịch", "A day that no calendar has"),
        (
            "Ngày {day} tháng {month} không có trong lịch của mọi năm. Hãy sửa day hoặc month.",
            "There is no day {day} of month {month} in every year. Correct day or month.",
        ),
    ),
    "CT720": _error(
        ("Năm không tính từ năm đánh giá", "A year that is not relative to the assessment year"),
        (
            "{year} không phải là số năm tính từ năm đánh giá. "
            "Hãy ghi 0 cho năm đánh giá, 1 cho năm sau, -1 cho năm trước.",
            "{year} does not count from the assessment year. Write 0 for that year, 1 for the next, -1 for the last.",
        ),
    ),
    "CT721": _error(
        ("Khoảng thời gian bị ngược", "A period that ends before it begins"),
        (
            "Khoảng từ {first} đến {last} kết thúc trước khi bắt đầu. Hãy sửa from hoặc to.",
            "From {first} to {last} ends before it begins. Correct from or to.",
        ),
    ),
    "CT722": _error(
        ("Quy tắc không dùng khóa này", "A key that the rule does not use"),
        (
            "Quy tắc {rule} viết như ở đây không dùng “{key}”. Hãy bỏ “{key}”, hoặc đổi kind.",
            "A rule of kind {rule} as it stands here has no use for “{key}”. Take it out, or change kind.",
        ),
    ),
    "CT723": _error(
        ("Hai bộ quy định cùng nhận một năm", "Years that two regimes claim"),
        (
            "Năm {year} đã thuộc bộ quy định “{other}”. Hãy sửa years để mỗi năm chỉ có một bộ quy định.",
            "The year {year} already belongs to the regime “{other}”. Correct years: each year has one regime.",
        ),
    ),
    "CT724": _error(
        ("Hai tệp cùng một bộ quy định", "Two files of one regime"),
        (
            "Bộ quy định “{id}” đã có ở {other}. Hãy bỏ một trong hai tệp, hoặc đổi id.",
            "The regime “{id}” already stands in {other}. Delete one of the files, or change its id.",
        ),
    ),
    "CT725": _error(
        ("Khóa không dùng đến", "A key that the entry does not use"),
        (
            "Mục loại {kind} không dùng “{key}”. Hãy bỏ “{key}”, hoặc đổi kind.",
            "An entry of kind {kind} has no use for “{key}”. Take it out, or change kind.",
        ),
    ),
    "CT726": _error(
        ("Giá trị theo loại đơn vị không đúng", "A value by class that cannot be"),
        ("{what} Hãy sửa value.", "{what} Correct value."),
    ),
    "CT727": _error(
        ("Mục không thể có tác dụng", "An entry that can have no effect"),
        ("{what} Hãy bỏ hoặc sửa mục này.", "{what} Take it out, or correct it."),
    ),
    "CT728": _error(
        ("Chỉ tiêu liên quan dựa vào thứ không có", "A linked indicator that rests on nothing"),
        (
            "Chỉ tiêu liên quan không dựa vào “{value}” được. Hãy ghi một trong các giá trị: {known}.",
            "A linked indicator cannot rest on “{value}”. Write one of: {known}.",
        ),
    ),
    "CT729": Code(
        Severity.WARNING,
        Pair("Tên tệp khác mã bộ quy định", "A regime file whose name is not its id"),
        Pair(
            "Tệp {name} chứa bộ quy định “{id}”. Hãy đổi tên tệp thành {id}.yaml, hoặc sửa id.",
            "The file {name} holds the regime “{id}”. Rename it to {id}.yaml, or correct the id.",
        ),
    ),
}
