"""What a broken text is said to suffer from, and where."""

import pytest

from ctcpl_cli.source import Mapping, Scalar
from tests.source.marked import found, only, read, unmark

BROKEN = [
    ("a: 1\ntitle: ⟦Báo cáo: kết quả⟧\nb: 2\n", "unquoted_colon"),
    ("a:\n  - title: ⟦Báo cáo: kết quả⟧\n", "unquoted_colon"),
    ("a: {title: ⟦Báo cáo: kết quả⟧, b: 2}\n", "unquoted_colon"),
    ("title: ⟦Báo cáo kết quả:⟧\nb: 2\n", "unquoted_colon"),
    ("title: ⟦Báo cáo kết quả:\n  abc⟧\nb: 2\n", "unquoted_colon"),
    ("note: ⟦Dòng một\n  dòng hai: ba⟧\nb: 2\n", "unquoted_colon"),
    ("a:\n⟦\t⟧b: 1\n", "tab_indent"),
    ("a:\n  b: 1\n⟦\t⟧c: 2\n", "tab_indent"),
    ("a:\n  b: 1\n⟦  \t⟧c: 2\n", "tab_indent"),
    ("a:\n⟦\t⟧- x\n", "tab_indent"),
    ("a: 1\n⟦\t⟧b: 2\n", "tab_indent"),
    ("⟦\t⟧a: 1\n", "tab_indent"),
    ("a:\n  b:\n⟦\t\t⟧c: 2\n", "tab_indent"),
    ("a:\n  -⟦\t⟧b: 1\n  \tc: 2\n", "tab_indent"),
    ("a: 1\nb\u27e6:\u27e7\xa02\nc: 3\n", "missing_space"),
    ('a: ⟦"abc⟧\nb: 2\n', "mixed_quotes"),
    ('a: ⟦"abc⟧\nb: "def"\n', "mixed_quotes"),
    ("a: ⟦'abc⟧\nb: 2\n", "mixed_quotes"),
    ('a: ⟦"abc" def⟧\nb: 2\n', "mixed_quotes"),
    ("a: ⟦'abc' def⟧\nb: 2\n", "mixed_quotes"),
    ("a: ⟦\"abc'⟧\nb: 2\n", "mixed_quotes"),
    ('a: ⟦"abc "x" def"⟧\nb: 2\n', "mixed_quotes"),
    ("a: ⟦'don't'⟧\nb: 2\n", "mixed_quotes"),
    ('a: "C:⟦\\U⟧sers⟦\\x⟧"\nb: 2\n', "bad_escape bad_escape"),
    ('a:\n  - ⟦"x⟧\n  - y\nb: "z"\nc: 1\n', "mixed_quotes"),
    ('a: {b: ⟦"x, c: 1}⟧\nd: 2\n', "mixed_quotes"),
    ("a: ⟦“abc: d”⟧\nb: 2\n", "unquoted_colon"),
    ('⟦"a: 1⟧\nb: 2\n', "mixed_quotes"),
    ('a: ⟦"x⟧\n\nb: 2\nc: "y"\n', "mixed_quotes"),
    ('a: ⟦"abc⟧\n⟦---⟧\nb: 2\n', "mixed_quotes second_document"),
    ("a: 1\n⟦  ⟧b: 2\n", "wrong_indent"),
    ("a:\n  b: 1\n⟦ ⟧c: 2\n", "wrong_indent"),
    ("a:\n  b: 1\n⟦   ⟧c: 2\n", "wrong_indent"),
    ("a:\n  - x\n⟦ ⟧- y\n", "wrong_indent"),
    ("⟦  ⟧a: 1\nb: 2\n", "wrong_indent"),
    ("a:\n  b: 1\n⟦    -⟧ x\n", "swallowed_item"),
    ("a: x\n⟦  -⟧ y\n", "swallowed_item"),
    ("a:\n    b: 1\n⟦  ⟧c: 2\nd: 3\n", "wrong_indent"),
    ("a:\n  - id: 1\n⟦   ⟧b: 2\n", "wrong_indent"),
    ("a:\n  - id: 1\n⟦     ⟧b: 2\n", "wrong_indent"),
    ("a:\n  - id: 1\n⟦  ⟧b: 2\n", "wrong_indent"),
    ("a: 1\n⟦⟧- b\n", "wrong_indent"),
    ("a:\n  b:\n    c: 1\n⟦   ⟧d: 2\n", "wrong_indent"),
    ("a: |\n  x\n⟦ ⟧y\nb: 2\n", "wrong_indent"),
    ("a: |\n    x\n⟦   ⟧y: 2\nb: 2\n", "wrong_indent"),
    ("a: 1\nb:\n  c: 1\n  d: 2\n⟦ ⟧e: 3\nf: 1\n", "wrong_indent"),
    ('a: "x"\n⟦  ⟧b: 2\n', "wrong_indent"),
    ("a: {x: 1}\n⟦  ⟧b: 2\n", "wrong_indent"),
    ("a⟦:⟧9\nb: 2\n", "missing_space"),
    ("a: 1\nb⟦:⟧9\nc: 1\n", "missing_space"),
    ("a: 1\n⟦b 9⟧\nc: 1\n", "missing_colon"),
    ("a: 1\n⟦b⟧\n", "missing_colon"),
    ("a:\n  ⟦-⟧x\n  -y\n", "missing_space"),
    ("a:\n  - x\n  ⟦-⟧y\nb: 1\n", "missing_space"),
    ("a: 1\nb⟦:⟧9\n", "missing_space"),
    ("a:\n  b: 1\n  c⟦:⟧2\n", "missing_space"),
    ("a: ⟦[⟧1, 2\nb: 2\n", "brackets"),
    ("a: ⟦{⟧b: 1\nc: 2\n", "brackets"),
    ("a: ⟦{⟧b: 1]\nc: 2\n", "brackets"),
    ("a: ⟦[x] y⟧\nb: 2\n", "unquoted_sign"),
    ("a: {b: 1}⟦}⟧\nc: 2\n", "brackets"),
    ("a: ⟦]⟧\nc: 2\n", "unquoted_sign"),
    ("a: ⟦[⟧Báo cáo: x\nb: 2", "brackets"),
    ("a: {b: 1 ⟦c⟧: 2}\nd: 1\n", "missing_comma"),
    ("a: [b: 1 ⟦c⟧: 2]\nd: 1\n", "missing_comma"),
    ('a: {b: "x" ⟦c⟧: 2}\nd: 1\n', "missing_comma"),
    ("a: ⟦{⟧\nb: 1\n", "brackets"),
    ("a: ⟦[⟧x, [y, z]\nb: 2\nc: 3\n", "brackets"),
    ("a: ⟦*x* y⟧\n", "unquoted_sign"),
    ("a: ⟦**x**⟧\n", "unquoted_sign"),
    ("a: ⟦& co⟧\n", "unquoted_sign"),
    ("a: ⟦%x⟧\n", "unquoted_sign"),
    ("a: ⟦@x⟧\n", "unquoted_sign"),
    ("a: ⟦`x`⟧\n", "unquoted_sign"),
    ("a: ⟦- x⟧\nb: 1\n", "unquoted_sign"),
    ("a: ⟦? x⟧\n", "unquoted_sign"),
    ("a: ⟦> 90% x⟧\nb: 1\n", "unquoted_sign"),
    ("a: ⟦| x⟧\nb: 1\n", "unquoted_sign"),
    ("a: ⟦!x⟧ y\n", "tag"),
    ("a: ⟦!⟧\n", "tag"),
    ("a: ⟦*Đây* là⟧\n", "unquoted_sign"),
    ("a: ⟦&Đ x⟧\n", "unquoted_sign"),
    ("a:\n  - ⟦*x* y⟧\n", "unquoted_sign"),
    ("a:\n  - ⟦> x⟧\n", "unquoted_sign"),
    ("a: ⟦!!!⟧ x\n", "tag"),
    ("a: ⟦, x⟧\nb: 1\n", "unquoted_sign"),
    ("a:\n  - - x\n  ⟦-- y⟧\n", "missing_colon"),
    ("a: ⟦}x⟧\n", "unquoted_sign"),
    ("⟦%x⟧\na: 1\n", "unquoted_sign"),
    ("a: 1\n⟦%x: 2⟧\n", "unquoted_sign"),
    ("a: ⟦*x⟧\n", "alias"),
    ("⟦@a: 1⟧\n", "unquoted_sign"),
    ("⟦*a⟧: 1\n", "alias"),
    ("a: 1\n⟦...⟧\nb: 2\n", "second_document"),
    ("a: 1\n⟦---⟧\nb: 2\n", "second_document"),
    ("a: 1\n⟦---⟧ b\n", "second_document"),
    ("a: 1\n⟦----⟧\nb: 2\n", "missing_colon"),
    ('⟦"a" 1⟧\nb: 2\n', "missing_colon"),
    ("⟦{a: 1}⟧: b\n", "complex_key"),
    ("a: {⟦[x]⟧: 1}\n", "complex_key"),
    ("⟦a b⟧\n c: 1\n", "missing_colon"),
    ("a: b\n⟦c d⟧\n e: 1\n", "missing_colon"),
    ('a: "⟦\\q⟧"\nb: 1\n', "bad_escape"),
    ('a: "⟦\\u⟧12"\n', "bad_escape"),
    ('a: "⟦\\u⟧d800"\n', "bad_escape"),
    ('a: "⟦\\U⟧00110000"\n', "bad_escape"),
    ('a: ⟦"abc⟧\nb: "def ghi"\nc: ⟦x: y⟧\n', "mixed_quotes unquoted_colon"),
    ('b: 1\n⟦"a" 1⟧\nc: 1\n', "missing_colon"),
    ('b:\n  - x\n  - ⟦"abc⟧\n  - "x: y"\n', "mixed_quotes"),
    ("a: [1,⟦,2⟧]\nb: {a: 1,⟦,b: 2⟧}\n", "unquoted_sign unquoted_sign"),
    ("a: {n: ⟦- x⟧, b: -}\n", "unquoted_sign"),
    (
        'a: ⟦x: y⟧\nb: ⟦"q" z: w⟧\nc: ⟦*k* u⟧\nd: "⟦\\q⟧ ⟦\\z⟧"\n',
        "unquoted_colon mixed_quotes unquoted_sign bad_escape bad_escape",
    ),
    ("a: {n: x\n, b: 1,\n c: ⟦y: z⟧\n}\nd: 1\n", "unquoted_colon"),
    ("a: 1\r\nb: ⟦Báo: x: y⟧\r\nc: 1\r⟦a⟧: 2\n", "unquoted_colon duplicate_key"),
]


@pytest.mark.parametrize("marked, kinds", BROKEN)
def test_diagnosis(marked: str, kinds: str) -> None:
    text, ranges = unmark(marked)
    source = read(text)
    expected = [(kind, *where) for kind, where in zip(kinds.split(), ranges, strict=True)]
    assert found(source) == expected


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
@pytest.mark.parametrize("marked, kinds", BROKEN)
def test_the_same_with_other_line_ends(marked: str, kinds: str, newline: str) -> None:
    text, ranges = unmark(marked.replace("\n", newline))
    expected = [(kind, *where) for kind, where in zip(kinds.split(), ranges, strict=True)]
    assert found(read(text)) == expected


@pytest.mark.parametrize("marked, kinds", BROKEN)
def test_a_diagnosis_does_not_depend_on_what_stands_around(marked: str, kinds: str) -> None:
    if "second_document" in kinds or marked.startswith(("\u27e6%", "\u27e6  ", "\u27e6\t")):
        return
    before = "# \U0001f600 Ta\u0302n\nfirst: 1\n"
    text, ranges = unmark(before + marked)
    shifted = [(kind, *where) for kind, where in zip(kinds.split(), ranges, strict=True)]
    assert [row for row in found(read(text)) if row[0] != "not_nfc"] == shifted


def test_reading_goes_on_after_a_mistake_within_a_value() -> None:
    source = read('title: Báo cáo: kết quả\nnote: *Lưu ý* thêm\nfile: "a\\q"\nname: "Tân" Phong\nyear: 2024\n')
    kinds = [problem.kind for problem in source.problems]
    assert kinds == ["unquoted_colon", "unquoted_sign", "bad_escape", "mixed_quotes"]
    assert not source.intact
    assert isinstance(source.root, Mapping)
    assert {str(entry.key): entry.value for entry in source.root} == {
        "title": "Báo cáo: kết quả",
        "note": "*Lưu ý* thêm",
        "file": "a\\q",
        "name": '"Tân" Phong',
        "year": "2024",
    }


def test_reading_goes_on_after_a_line_that_is_no_key() -> None:
    source = read("a: 1\nnumerator 9\ndenominator:12\nb: 2\n")
    assert [problem.kind for problem in source.problems] == ["missing_colon", "missing_space"]
    assert source.root is not None and list(source.root.entries) == ["a", "b"]


def test_a_syntax_error_hides_nothing_found_before_it() -> None:
    source = read("\ufeffa: 1\u2028\nb: Ta\u0302n\x00\na: 2\nc: &x 1\nd:\n\te: 1\n")
    kinds = {problem.kind for problem in source.problems}
    scanned = {"byte_order_mark", "foreign_line_break", "not_nfc", "control_character"}
    assert kinds == scanned | {"duplicate_key", "anchor", "tab_indent"}


@pytest.mark.parametrize(
    "text, spaces, fitting",
    [
        ("a:\n  b: 1\n   c: 2\n", 3, [0, 2]),
        ("a:\n  - id: 1\n   b: 2\n", 3, [0, 4]),
        ("a:\n  - x\n - y\n", 1, [2]),
        ("  a: 1\nb: 2\n", 2, [0]),
    ],
)
def test_a_wrong_indent_names_the_levels_that_fit(text: str, spaces: int, fitting: list[int]) -> None:
    assert only(read(text)).facts == {"spaces": spaces, "fitting": fitting}


@pytest.mark.parametrize(
    "text, values",
    [
        ("a: {url: https://x.vn/?id=1&b=2, b: 8:30}\n", ["https://x.vn/?id=1&b=2", "8:30"]),
        ("a: {n: Có không? Có, b: Vì sao?}\n", ["Có không? Có", "Vì sao?"]),
        ('a: {"n":1, b: "x:y?z"}\n', ["1", "x:y?z"]),
    ],
)
def test_colons_and_question_marks_within_words_are_text(text: str, values: list[str]) -> None:
    source = read(text)
    assert source.problems == [] and source.intact and source.root is not None
    block = source.root.entries["a"].value
    assert isinstance(block, Mapping)
    assert [entry.value for entry in block] == values
    assert [text[e.value.start : e.value.end].strip('"') for e in block if isinstance(e.value, Scalar)] == values
