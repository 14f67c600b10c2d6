"""Places of values and problems, whatever stands before them."""

import pytest

from ctcpl_cli.source import Mapping, Node, Scalar, Sequence, SourceFile, read_source
from tests.source.marked import found, read, unmark

BEFORE = [
    "",
    "# \U0001f600\U00020000\n",
    "# Ta\u0302n Phong\n",
    "# a\u2028b\u2029c\u0085d\n",
    "\u2028\n\u0085\n",
    "x:\ty\t# z\t\n",
    "x: |\n  b\n\n   c\n\n\n",
    "x: >-\n  b\n  c\n# d\n",
    "x: {y: [1, 2], z: 'a''b'}\n",
    "x: a\n  b\n  c\n",
    "'x': \"a\\u1EA1\\n \\\n  b\"\n",
    "? x\n: y\n",
]


def value(source: SourceFile, *path: str | int) -> Node:
    """The node at the end of a path."""
    node: Node | None = source.root
    for step in path:
        if isinstance(step, str):
            assert isinstance(node, Mapping)
            node = node.entries[step].value
        else:
            assert isinstance(node, Sequence)
            node = node.items[step]
    assert node is not None
    return node


def scalars(node: Node) -> list[Scalar]:
    """Every value and key below a node."""
    if isinstance(node, Scalar):
        return [node]
    if isinstance(node, Sequence):
        return [scalar for item in node.items for scalar in scalars(item)]
    return [scalar for entry in node for scalar in (entry.key, *scalars(entry.value))]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("before", BEFORE)
def test_line_and_column_of_a_value(before: str, mark: str, newline: str) -> None:
    text = (before + 'k: {"l": [a, Đất nước]}\nend: 1\n').replace("\n", newline)
    source = read(mark + text)
    node = value(source, "k", "l", 1)
    assert source.text[node.start : node.end] == "Đất nước"
    line = len(before.split("\n"))
    assert source.span(node.start, node.end) == source.span(0, 0).__class__(line, 14, line, 22)
    assert source.line(line) == 'k: {"l": [a, Đất nước]}'


@pytest.mark.parametrize(
    "text, path, expected",
    [
        ("a: |\n  x\n  y\n\n\nb: 1\n", ("a",), "|\n  x\n  y"),
        ("a: >-  # c\n  x\n   y\n# d\nb: 1\n", ("a",), ">-  # c\n  x\n   y"),
        ("a: |\nb: 1\n", ("a",), "|"),
        ("a: x\n  y\n  z  # c\nb: 1\n", ("a",), "x\n  y\n  z"),
        ('a: "x\n  y"\nb: 1\n', ("a",), '"x\n  y"'),
        ("a: 'it''s'  \nb: 1\n", ("a",), "'it''s'"),
        ("a:\n  - x\n  - y\n\n# c\nb: 1\n", ("a",), "- x\n  - y"),
        ("a:\n- x\n- y\nb: 1\n", ("a",), "- x\n- y"),
        ("a:\n  b: 1\n  c:\n\nd: 1\n", ("a",), "b: 1\n  c"),
        ("a: [x, [y], {z: 1}]  # c\nb: 1\n", ("a",), "[x, [y], {z: 1}]"),
        ("a: [x, y: z]\n", ("a", 1), "y: z"),
        ("a: {\n  b: 1,\n}\nc: 1\n", ("a",), "{\n  b: 1,\n}"),
        ("a: {b: }\n", ("a", "b"), ""),
        ("a: !t &b  x\n", ("a",), "x"),
        ("a: &b\n  c: 1\n", ("a",), "c: 1"),
    ],
)
def test_the_range_of_a_value(text: str, path: tuple[str | int, ...], expected: str) -> None:
    source = read(text)
    node = value(source, *path)
    assert text[node.start : node.end] == expected


def test_an_empty_value_has_an_empty_range_after_its_colon() -> None:
    source = read("a:\n  b:\n  c: 1\n")
    node = value(source, "a", "b")
    assert isinstance(node, Scalar) and node.is_null
    assert source.span(node.start, node.end).line == 2


@pytest.mark.parametrize("text", ["a: ''\n", 'a: ""\n', "a: 'null'\n", "a: '~'\n"])
def test_a_quoted_empty_text_is_a_text(text: str) -> None:
    node = value(read(text), "a")
    assert isinstance(node, Scalar) and not node.is_null


@pytest.mark.parametrize(
    "written", ["00004", "1.10", "12.50", "NO", "2024-01-05", "0x1F", "1_000", "1e3", "true", ".inf"]
)
def test_scalars_keep_their_text(written: str) -> None:
    assert value(read(f"{written}: [{written}]\n"), written, 0) == written


@pytest.mark.parametrize(
    "marked, kind",
    [
        ("a: x⟦\u0085⟧y\n", "foreign_line_break"),
        ("a: x\n⟦\u2028⟧\nb: 1\n", "foreign_line_break"),
        ("a: x⟦\u200b\u200b⟧y\n", "control_character"),
        ("a: x⟦\uf0b7⟧\n", "control_character"),
        ("a: x⟦\ufeff⟧\n", "control_character"),
        ("a: ⟦Ta\u0302n Pho\u0300ng⟧ x\n", "not_nfc"),
        ("a: 1⟦\u00a0⟧\n", "wide_space"),
        ("a: ⟦\u3000⟧1\n", "wide_space"),
        ("⟦\u00a0⟧a: 1\n", "tab_indent"),
        ('a: ⟦"x\\0y"⟧\n', "control_character"),
        ("a: 1\nb: 2\n⟦a⟧: 3\n", "duplicate_key"),
        ("a: {b: 1, ⟦'b'⟧: 2}\n", "duplicate_key"),
        ("Đ: 1\n⟦Đ⟧: 3\n", "duplicate_key"),
        ("a: ⟦&b⟧ !!str x\n", "anchor"),
        ("a: &b ⟦!!str⟧ x\n", "tag"),
        ("a: ⟦!b⟧ x\n", "tag"),
        ("a: [⟦*b⟧]\n", "alias"),
        ("⟦<<⟧: {a: 1}\n", "merge_key"),
        ("? ⟦[a]⟧\n: 1\n", "complex_key"),
        ("a: {b⟦:⟧1, c: 2}\n", "missing_space"),
        ("a: {b⟦:⟧1}\n", "missing_space"),
        ("a:\n  ⟦b⟧ {c: 1}\n  d: 1\n", "missing_colon"),
        ("a:\n  ⟦b⟧ {c: 1, d: 2}\n  e: 1\n", "missing_colon"),
        ('a:\n  ⟦"1.1: {b: 1, c: "x"}⟧\n', "mixed_quotes"),
        ("a:\n  b⟦:⟧{c: 1}\n  d: 1\n", "missing_space"),
        ("a:\n  b⟦:⟧{c: 1, d: 2}\n  e: 1\n", "missing_space"),
        ('a:\n  "b"⟦:⟧{c: 1, d: 2}\n  e: 1\n', "missing_space"),
        ("a: ⟦[⟧\n", "brackets"),
        ("a: {b: ⟦{⟧c: 1, d:\n", "brackets"),
        ("a: ⟦{⟧b: {c: 1},\n\n\n", "brackets"),
        ("a: {b: true ⟦c⟧: 1}\n", "missing_comma"),
        ("a: ⟦*Hai Danh mục⟧\n", "unquoted_sign"),
        ('a: ⟦Báo cáo số 5"⟧\n', "mixed_quotes"),
        ('a:\n  ⟦"1.1: {b: 1, c: "x"}⟧\n  "1.2": 1\n', "mixed_quotes"),
        ('a:\n  ⟦"1.1: {b: 1}⟧\n  "1.2": 1\n', "mixed_quotes"),
    ],
)
@pytest.mark.parametrize("before", ["", "# \U0001f600\n", "x: |\n  y\n\n"])
def test_the_range_of_a_problem(marked: str, kind: str, before: str) -> None:
    text, ranges = unmark(before + marked)
    assert (kind, *ranges[0]) in found(read(text))


def test_a_byte_order_mark_does_not_shift_anything() -> None:
    source = read_source("a.yaml", b"\xef\xbb\xbfa: 1\na: 2\n")
    assert [(p.kind, source.line_column(p.start)) for p in source.problems] == [
        ("byte_order_mark", (1, 1)),
        ("duplicate_key", (2, 1)),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_duplicate_names_the_line_of_the_first(newline: str) -> None:
    source = read("x: 1\n\na: 1\nb: 2\na: 3\n".replace("\n", newline))
    assert [dict(problem.facts) for problem in source.problems] == [{"key": "a", "line": 3}]


@pytest.mark.parametrize("text", ["", "\n", "# x\n", "---\n", "   \r\n", "~\n"])
def test_an_empty_file(text: str) -> None:
    source = read(text)
    assert source.root is None
    assert [problem.kind for problem in source.problems] == ["empty_file"]


@pytest.mark.parametrize("text", ["- a\n", "a\n", "[1]\n", "'x'\n"])
def test_a_file_that_is_no_mapping(text: str) -> None:
    source = read(text)
    assert source.root is None
    assert [problem.kind for problem in source.problems] == ["not_a_mapping"]


def test_a_decimal_comma_in_braces_is_one_value() -> None:
    text = "a: {points: 1,5, n: -2,25, x: 1, 5: y}\n"
    source = read(text)
    block = value(source, "a")
    assert isinstance(block, Mapping)
    assert [(str(entry.key), entry.value) for entry in block] == [
        ("points", "1,5"),
        ("n", "-2,25"),
        ("x", "1"),
        ("5", "y"),
    ]
    assert [text[s.start : s.end] for s in scalars(block)][1] == "1,5"


def test_owners() -> None:
    source = read("a:\n  - {b: 1}\n  - - {c: 1}\n")
    item = value(source, "a", 0)
    nested = value(source, "a", 1, 0)
    assert isinstance(item, Mapping) and item.owner == "a"
    assert isinstance(nested, Mapping) and nested.owner == "a"
