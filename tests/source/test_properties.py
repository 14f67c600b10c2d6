"""What holds for any text at all."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ctcpl_cli.source import Scalar, SourceFile, read_source
from tests.source.test_positions import scalars

STRUCTURE = [
    "b: ",
    "key:\n",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ",",
    '"',
    "'",
    "|\n",
    ">\n",
    "# x",
    "\t",
    ":",
]
SIGNS = [
    "*",
    "&x ",
    "!t ",
    "%",
    "?",
    " ?",
    "---\n",
    "...\n",
    "\\",
    "<<: ",
    "~",
    "1,5",
    "2024-01-01",
    "https://x.vn/?a=b",
]
LETTERS = ["a", "\u00a0", "\u2028", "\x85", "\x00", "\ufeff", "\ue000", "e\u0302", "\u0110", "\U0001f600"]
PIECES = st.sampled_from([*STRUCTURE, *SIGNS, *LETTERS])
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200)


def check_places(source: SourceFile) -> None:
    """Every place lies within the text."""
    for problem in source.problems:
        assert 0 <= problem.start <= problem.end <= len(source.text)
        span = source.span(problem.start, problem.end)
        assert 1 <= span.line <= span.end_line <= len(source.line_starts)
        assert span.column >= 1 and span.end_column >= 1


@settings(max_examples=1500, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(data: bytes) -> None:
    check_places(read_source("a.yaml", data))


@settings(max_examples=4000, deadline=None)
@given(TEXTS)
@example("a: {b: 1,5")
@example("a: 'x\n--- y")
@example("a: \u00a0\u00a0")
@example("? \u00a0")
@example("[\u00a0: ,?]")
def test_any_text_can_be_read_and_every_value_lies_where_it_says(text: str) -> None:
    source = read_source("a.yaml", text.encode("utf-8"))
    check_places(source)
    assert source.root is not None or source.problems
    if source.root is None:
        return
    assert 0 <= source.root.start <= source.root.end <= len(source.text)
    for scalar in scalars(source.root):
        assert 0 <= scalar.start <= scalar.end <= len(source.text)
        if source.intact and not source.problems:
            check_slice(source, scalar)


def check_slice(source: SourceFile, scalar: Scalar) -> None:
    """A plain value of one line is its slice; a quoted one begins and ends with its quote."""
    written = source.text[scalar.start : scalar.end]
    if scalar.plain and "\n" not in written and "\r" not in written:
        assert written == scalar
    elif not scalar.plain:
        assert written[0] in "|>" or (written[0] == written[-1] and written[0] in "\"'")


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=60))
def test_a_quoted_text_arrives_as_typed(text: str) -> None:
    import unicodedata

    from ctcpl_cli.source import scan

    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    source = read_source("a.yaml", f'a: "{escaped}"\n'.encode())
    assert source.root is not None
    if scan.first_unseen(text) is None:
        assert source.root.entries["a"].value == unicodedata.normalize("NFC", text)
