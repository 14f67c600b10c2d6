"""Which writings each type takes, and what it says about the others."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import pytest

from ctcpl_cli.schema import Flag, IsoDate, ListOf, Model, Number, Quantity, Text, WholeNumber, one_of, read
from ctcpl_cli.source import read_source


class Sample(Model):
    """One key of each type."""

    text: Text = None
    number: Number = None
    quantity: Quantity = None
    whole: WholeNumber = None
    day: IsoDate = None
    flag: Flag = None
    word: Annotated[str | None, one_of("red", "blue")] = None
    texts: ListOf[Text] = ()


def typed(line: str) -> tuple[Any, list[tuple[str, str, dict[str, Any]]]]:
    """The value of the only key, and each problem with its kind, its text and its facts."""
    source = read_source("a.yaml", f"{line}\n".encode())
    assert source.problems == []
    model, problems = read(Sample, source)
    assert model is not None
    key = line.partition(":")[0]
    return getattr(model, key), [(p.kind, source.text[p.start : p.end], dict(p.facts)) for p in problems]


@pytest.mark.parametrize(
    "line, expected",
    [
        ("text: NO", "NO"),
        ("text: 00012", "00012"),
        ("text: ''", ""),
        ("number: 12.50", Decimal("12.50")),
        ("number: -0.25", Decimal("-0.25")),
        ("number: '7'", Decimal("7")),
        ("number: 999999999999999.999999", Decimal("999999999999999.999999")),
        ("quantity: 0012", Decimal("12")),
        ("quantity: 1250", Decimal("1250")),
        ("quantity: 3.5", Decimal("3.5")),
        ("whole: 2024", 2024),
        ("whole: -3", -3),
        ("day: 2024-02-29", date(2024, 2, 29)),
        ("day: '2024-12-31'", date(2024, 12, 31)),
        ("flag: true", True),
        ("flag: false", False),
        ("word: red", "red"),
        ("texts: [a, 'b: c']", ("a", "b: c")),
        ("texts: []", ()),
    ],
)
def test_right_values(line: str, expected: object) -> None:
    value, problems = typed(line)
    assert value == expected
    assert isinstance(value, bool) == isinstance(expected, bool)
    assert problems == []


@pytest.mark.parametrize("key", ["text", "number", "quantity", "whole", "day", "flag", "word"])
@pytest.mark.parametrize("empty", ["", " ~", " null", "  # later"])
def test_an_empty_value_is_no_problem(key: str, empty: str) -> None:
    assert typed(f"{key}:{empty}") == (None, [])


@pytest.mark.parametrize(
    "line, kind, facts",
    [
        ("text: [a]", "not_text", {"value": "[...]"}),
        ("text: {a: 1}", "not_text", {"value": "{...}"}),
        ("number: abc", "not_number", {"value": "abc"}),
        ("number: 1e3", "not_number", {"value": "1e3"}),
        ("number: NaN", "not_number", {"value": "NaN"}),
        ("number: .5", "not_number", {"value": ".5"}),
        ("number: 5.", "not_number", {"value": "5."}),
        ("number: +5", "not_number", {"value": "+5"}),
        ("number: 0x1F", "not_number", {"value": "0x1F"}),
        ("number: \u0661", "not_number", {"value": "\u0661"}),
        ("number: ''", "not_number", {"value": ""}),
        ("number: 75%", "not_number", {"value": "75%"}),
        ("number: 1234567890123456", "not_number", {"value": "1234567890123456"}),
        ("number: 0.1234567", "not_number", {"value": "0.1234567"}),
        ("number: [1]", "not_number", {"value": "[...]"}),
        ("number: 1,5", "decimal_comma", {"value": "1,5", "right": "1.5"}),
        ("number: -2,25", "decimal_comma", {"value": "-2,25", "right": "-2.25"}),
        ("quantity: 12,5", "decimal_comma", {"value": "12,5", "right": "12.5"}),
        ("quantity: 1.250", "grouped_digits", {"value": "1.250", "right": "1250"}),
        ("quantity: 1,250", "grouped_digits", {"value": "1,250", "right": "1250"}),
        ("quantity: 1 250 000", "grouped_digits", {"value": "1 250 000", "right": "1250000"}),
        ("quantity: 1\u00a0250", "grouped_digits", {"value": "1 250", "right": "1250"}),
        ("whole: 4.0", "not_whole", {"value": "4.0"}),
        ("whole: 1,5", "not_whole", {"value": "1,5"}),
        ("whole: 1.000", "grouped_digits", {"value": "1.000", "right": "1000"}),
        ("day: 20/12/2024", "date_not_iso", {"value": "20/12/2024", "right": "2024-12-20"}),
        ("day: 5.1.2025", "date_not_iso", {"value": "5.1.2025", "right": "2025-01-05"}),
        ("day: 2024-1-5", "date_not_iso", {"value": "2024-1-5", "right": "2024-01-05"}),
        ("day: 2024/12/20", "date_not_iso", {"value": "2024/12/20", "right": "2024-12-20"}),
        ("day: 2024-12-20T08:00:00", "date_not_iso", {"value": "2024-12-20T08:00:00", "right": "2024-12-20"}),
        (
            "day: ngày 05 tháng 01 năm 2025",
            "date_not_iso",
            {"value": "ngày 05 tháng 01 năm 2025", "right": "2025-01-05"},
        ),
        ("day: 2024-02-30", "impossible_date", {"value": "2024-02-30"}),
        ("day: 0000-01-01", "impossible_date", {"value": "0000-01-01"}),
        ("day: 31/11/2024", "impossible_date", {"value": "31/11/2024"}),
        ("day: 12/2024", "not_date", {"value": "12/2024"}),
        ("day: {year: 2024}", "not_date", {"value": "{...}"}),
        ("flag: yes", "not_flag", {"value": "yes"}),
        ("flag: True", "not_flag", {"value": "True"}),
        ("flag: 1", "not_flag", {"value": "1"}),
        ("word: green", "not_one_of", {"value": "green", "choices": ("red", "blue")}),
        ("word: [red]", "not_text", {"value": "[...]"}),
        ("texts: a", "not_list", {}),
        ("texts: {a: 1}", "not_list", {}),
    ],
)
def test_wrong_values_cover_exactly_what_was_typed(line: str, kind: str, facts: dict[str, object]) -> None:
    value, problems = typed(line)
    assert problems == [(kind, line.partition(":")[2].strip(" "), facts)]
    assert not value


def test_a_wrong_item_of_a_list_leaves_the_others() -> None:
    assert typed("texts: [a, [b], c]") == (("a", "c"), [("not_text", "[b]", {"value": "[...]"})])


def test_a_long_value_is_quoted_short_and_in_one_line() -> None:
    _, problems = typed('number: "' + "x" * 80 + '\\n\\ty"')
    assert problems[0][2] == {"value": "x" * 57 + "..."}
    _, problems = typed('number: "a\\n\\tb"')
    assert problems[0][2] == {"value": "a b"}
