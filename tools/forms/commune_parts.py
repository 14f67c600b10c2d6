"""What several forms of a commune say in the same words: posting, conditions, points, and what is asked for."""

from typing import Any

from tools.forms.tables import Fill, block, cells, ruled
from tools.word_parts import lines, paragraph, row, tagged

NUMBER, NAME, FIGURE, TAG = 700, 6055, 1300, 300


def posted(document: Any) -> None:
    """One line for each place of posting."""
    days = "từ {{ place.first }} đến hết {{ place.last }}{% if place.days %} ({{ place.days }}\xa0ngày){% endif %}"
    end = "{% if loop.last %}.{% else %};{% endif %}"
    tagged(
        document,
        ("", "{% for place in places %}"),
        ("", '{% if place.kind == "office" %}'),
        ("Body", f"- Tại trụ sở Ủy ban nhân dân {{{{ unit }}}}: {days}{end}"),
        ("", '{% elif place.kind == "website" %}'),
        ("Body", f"- Trên trang thông tin điện tử, địa chỉ {{{{ place.url }}}}: {days}{end}"),
        ("", "{% else %}"),
        ("Body", f"- Trên Đài truyền thanh {{{{ unit_kind }}}}: {{{{ place.times }}}}\xa0lần, {days}{end}"),
        ("", "{% endif %}"),
        ("", "{% endfor %}"),
    )


def conditions(document: Any) -> None:
    """One line for each condition of recognition."""
    found = "{% if one.actual != one.state %} ({{ one.actual }}){% endif %}"
    tagged(
        document,
        ("", "{% for one in conditions %}"),
        ("Body", f"- {{{{ one.name }}}}: {{{{ one.state }}}}{found}{{% if loop.last %}}.{{% else %}};{{% endif %}}"),
        ("", "{% endfor %}"),
    )


def points(document: Any) -> None:
    """A table with the points of each criterion, or with whether it is met."""
    made = ruled(document, (NUMBER, NAME, TAG, FIGURE, FIGURE, TAG, 2 * FIGURE, TAG))
    opening, other, closing = (lines(("", tag)) for tag in ("{% if pointed %}", "{% else %}", "{% endif %}"))

    def fill(style: str, number: str, name: str, most: str, figure: str, result: str) -> list[Fill]:
        first = lines((style if number else "TableText", number))
        text = lines(("TableText" if style == "TableFigure" else style, name))
        figures = (lines((style, most)), lines((style, figure)))
        return [first, text, opening, *figures, other, lines((style, result)), closing]

    titles = ("TT", "Tiêu chí", "Điểm số tối đa", "Điểm số tự chấm", "Kết quả tự đánh giá")
    row(made, fill("TableHead", *titles), first=True, header=True)
    block(made, "{% for one in criteria %}")
    figure = "{{ one.points }}"
    cells(made, *fill("TableFigure", "{{ one.id }}", "{{ one.name }}", "{{ one.max }}", figure, figure))
    block(made, "{% endfor %}")
    block(made, "{% if pointed %}")
    cells(made, *fill("TableHead", "", "TỔNG CỘNG", "{{ total_max }}", "{{ total }}", "{{ total }}"))
    block(made, "{% endif %}")


def by_verdict(document: Any, passing: str, failing: str, unknown: str, style: str = "Body") -> None:
    """The sentence that fits the commune's own verdict. ``style`` is ``BodyKept`` where it is the last."""
    tagged(
        document,
        ("", '{% if verdict == "pass" %}'),
        (style, passing),
        ("", '{% elif verdict == "fail" %}'),
        (style, failing),
        ("", "{% else %}"),
        (style, unknown),
        ("", "{% endif %}"),
    )


def opinions(document: Any) -> None:
    """How many opinions came, and each with what was done about it."""
    tagged(
        document,
        ("", "{% if not opinions_known %}"),
        ("Body", "Số ý kiến nhận được trong thời gian niêm yết: {{ opinions_count }}."),
        ("", "{% elif opinions %}"),
        ("Body", "Trong thời gian niêm yết, Ủy ban nhân dân {{ unit_kind }} nhận được {{ opinions_count }} ý kiến:"),
        ("", "{% for one in opinions %}"),
        ("Body", "- {{ one.sender }}: {{ one.text }}"),
        ("Body", "Tiếp thu, giải trình: {{ one.response }}"),
        ("", "{% endfor %}"),
        ("", "{% else %}"),
        ("Body", "Trong thời gian niêm yết, Ủy ban nhân dân {{ unit_kind }} không nhận được ý kiến nào."),
        ("", "{% endif %}"),
    )


def clause(document: Any, title: str) -> None:
    """A numbered clause with a title of its own."""
    paragraph(document, "Item", title)
