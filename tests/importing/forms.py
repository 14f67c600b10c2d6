"""Score summaries as communes keep them. All figures are made up; the names are the official ones."""

from functools import cache

from ctcpl_cli.regime.loading import packaged_regime
from tests.importing.office import C, Row

HEADING = ("ỦY BAN NHÂN DÂN XÃ VÍ DỤ", "BẢN TỔNG HỢP ĐIỂM SỐ CỦA CÁC TIÊU CHÍ, CHỈ TIÊU", "Năm 2023 (số liệu minh họa)")
TITLE = " ".join(HEADING[1:])
NO_TEXTS = "(Trong năm đánh giá không có nhiệm vụ được giao ban hành văn bản quy phạm pháp luật được tính 03 điểm)"
NO_REQUESTS = "(Trong năm đánh giá không có yêu cầu cung cấp thông tin được tính 04 điểm)"
TRAINED = (
    "Tỷ lệ % = (Tổng số tuyên truyền viên pháp luật được tập huấn, bồi dưỡng / "
    "Tổng số tuyên truyền viên pháp luật của cấp xã) x 100"
)
MAXIMA = {
    "1": "10", "1.1": "03", "1.2": "07 điểm",
    "2": "30", "2.1": "6,0", "2.2": "4", "2.3": "06", "2.4": "7", "2.5": "3", "2.6": "04",
    "3": "15", "3.1": "6", "3.2": "5", "3.3": "4",
    "4": "20", "4.1": "4", "4.2": "4", "4.3": "4", "4.4": "4", "4.5": "4",
    "5": "25", "5.1": "8", "5.2": "7", "5.3": "5", "5.4": "5",
}  # fmt: skip


@cache
def name(node: str) -> str:
    """The official name of a criterion, an indicator or an item."""
    regime = packaged_regime("qd25-2021")
    assert regime is not None
    known = {str(each.id): str(each.name) for each in (*regime.file.criteria, *regime.file.indicators())}
    return (known | {str(item.id): str(item.name) for item in regime.rule_nodes.values()})[node]


def two_row_head() -> list[Row]:
    """The columns of the official form: a head of two rows with merged cells, and a row that numbers the columns."""
    return [
        [
            C("Tiêu chí, chỉ tiêu", down="start"), C("Nội dung", down="start"), C("Điểm số tối đa", down="start"),
            C("Căn cứ chấm điểm", span=2), C("Điểm số tự chấm", down="start"), C("Chữ ký của công chức", down="start"),
        ],
        [
            C(down="on"), C(down="on"), C(down="on"), "Số liệu thực hiện (1)", "Tỷ lệ đạt được (2)",
            C(down="on"), C(down="on"),
        ],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
    ]  # fmt: skip


def row(mark: str, said: str, points: str = "", own: str = "") -> Row:
    """A row of the official form with a commune's own points."""
    return [mark, said, points, "", "", own, ""]


def criterion(number: str, points: str | None = None) -> Row:
    return row(f"Tiêu chí {number}", name(number), MAXIMA[number] if points is None else points, "9")


def indicator(node: str, points: str | None = None, more: str = "") -> Row:
    said = f"{name(node)} {more}".strip()
    return row(f"Chỉ tiêu {node.partition('.')[2]}", said, MAXIMA[node] if points is None else points, "2")


def first_criterion() -> list[Row]:
    """Criterion 1: the rule for what did not arise in brackets, alternatives a) b) in rows of their own."""
    return [
        criterion("1"),
        indicator("1.1", more=NO_TEXTS),
        row("", f"1. {name('1.1.1')}", "01"),
        row("", "a) Ban hành đầy đủ", "1"),
        row("", "b) Không ban hành từ 01 (một) văn bản quy phạm pháp luật trở lên", "0"),
        row("", f"2. {name('1.1.2')}", "02"),
        row("", "a) Ban hành đúng quy định pháp luật", "2"),
        row("", "b) Có từ 01 (một) văn bản trở lên trái pháp luật và bị cơ quan có thẩm quyền xử lý", "0"),
        indicator("1.2"),
    ]


def second_criterion() -> list[Row]:
    """Criterion 2: items that the regime file guesses, and a ladder with its formula."""
    return [
        criterion("2"),
        indicator("2.1"),
        *(row("", f"{n}. {name(f'2.1.{n}')}", most) for n, most in ((1, "1"), (2, "2"), (3, "2"), (4, "1"))),
        indicator("2.2", more=NO_REQUESTS),
        indicator("2.3"),
        indicator("2.4"),
        row("", f"1. {name('2.4.1')}", "7"),
        indicator("2.5"),
        row("", TRAINED),
        row("", "a) Đạt 100%", "03"),
        row("", "b) Từ 90% đến dưới 100%", "2"),
        row("", "c) Từ 80% đến dưới 90%: 01 điểm"),
        row("", "d) Từ 70% đến dưới 80%", "0,5"),
        row("", "đ) Từ 50% đến dưới 70%", "0,25"),
        row("", "e) Dưới 50%", "0"),
        indicator("2.6"),
    ]


NONE_AROSE = "(Trong năm đánh giá không phát sinh nội dung này được tính {} điểm)"
MAY_NOT_ARISE = ("3.1", "3.3", "4.2", "4.3", "4.4", "5.1")


def plain_criterion(number: str, count: int) -> list[Row]:
    """A criterion with nothing but maxima, and what a task gives that did not arise."""
    nodes = [f"{number}.{n + 1}" for n in range(count)]
    said = {node: NONE_AROSE.format(MAXIMA[node]) for node in MAY_NOT_ARISE}
    return [criterion(number), *(indicator(node, more=said.get(node, "")) for node in nodes)]


def supervised() -> list[Row]:
    """The bands of a count below indicator 4.5."""
    said = ("a) Từ 04 nội dung giám sát trở lên", "b) 03 nội dung", "c) 02 nội dung", "d) 01 nội dung", "đ) Không có")
    return [row("", text, str(4 - position)) for position, text in enumerate(said)]


def complete() -> list[Row]:
    """The whole form."""
    return [
        *two_row_head(),
        *first_criterion(),
        *second_criterion(),
        *plain_criterion("3", 3),
        *plain_criterion("4", 5),
        *supervised(),
        *plain_criterion("5", 4),
        row("", "Tổng cộng", "100", "91,5"),
    ]
