"""Codes of test files of regimes (CT73)."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code


def _error(title: tuple[str, str], message: tuple[str, str]) -> Code:
    """Every one is an error: a test that is not sound proves nothing."""
    return Code(Severity.ERROR, Pair(*title), Pair(*message))


CODES: dict[str, Code] = {
    "CT731": _error(
        ("Kết quả khác với kết quả đã ghi", "A case does not come out as stated"),
        (
            "{what}: ghi là {expected}, tính ra {found}{why}. Hãy đối chiếu với văn bản rồi sửa bộ quy định hoặc sửa trường hợp này.",
            "{what}: stated {expected}, comes out {found}{why}. Compare with the law, then correct the regime or this case.",
        ),
    ),
    "CT732": _error(
        ("Mã không có trong bộ quy định", "A name that the regime does not have"),
        (
            "Bộ quy định không có mã “{id}” ở chỗ này. Hãy ghi một trong các mã: {known}.",
            "The regime has no “{id}” here. Write one of: {known}.",
        ),
    ),
    "CT733": _error(
        ("Kết quả không thể có", "A result that cannot be"),
        (
            "“{value}” không thể là kết quả của “{id}”. Hãy ghi: {known}.",
            "“{value}” cannot be the result of “{id}”. Write: {known}.",
        ),
    ),
    "CT734": _error(
        ("Tệp thử không có bộ quy định dùng được", "A test file without a regime that can be used"),
        ("Các trường hợp trong tệp này chưa được thử: {what}", "The cases of this file are not tried: {what}"),
    ),
    "CT735": _error(
        ("Trường hợp không có tên riêng", "A case without a name of its own"),
        ("{what} Hãy đặt tên nói rõ quy tắc được thử.", "{what} Give it a name that says the rule it tries."),
    ),
    "CT736": _error(
        ("Trường hợp bắt đầu từ chỗ không có", "A case that begins from none"),
        (
            "Không có trường hợp “{value}” ở phía trên để bắt đầu. Hãy ghi một trong các tên: {known}.",
            "There is no earlier case “{value}” to begin from. Write one of: {known}.",
        ),
    ),
    "CT737": _error(
        ("Phép thử không thể sai", "A test that cannot fail"),
        ("{what} Hãy ghi kết quả phải có, hoặc bỏ đi.", "{what} State what must come out, or take it out."),
    ),
    "CT738": _error(
        ("Số liệu của trường hợp không dùng được", "Facts of a case that the rule cannot use"),
        (
            "{id}{why}. Hãy sửa số liệu; nếu muốn thử chính điều này thì ghi {id}: unknown trong gives.",
            "{id}{why}. Correct the facts; to try just this, write {id}: unknown in gives.",
        ),
    ),
    "CT739": _error(
        ("Đơn vị hoặc năm ngoài bộ quy định", "A unit or a year that the regime does not govern"),
        ("{what} Hãy sửa lại.", "{what} Correct it."),
    ),
}
