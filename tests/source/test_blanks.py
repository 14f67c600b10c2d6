"""Blanks at the ends of lines: which mean nothing, and lines of nothing else."""

import pytest

from ctcpl_cli.source import other_readers, read_source


def told(text: str) -> list[str]:
    source = read_source("a.yaml", text.encode())
    assert source.intact
    assert {problem.kind for problem in source.problems} <= {"trailing_space"}
    return [f"{source.line_column(p.start)[0]}:{text[p.start : p.end]!r}" for p in source.problems]


@pytest.mark.parametrize(
    "text, places",
    [
        ("a: 1\nb: 2\n", []),
        ("a: 1 \nb: 2\t\n  ", ["1:' '", "2:'\\t'", "3:'  '"]),
        ("a: 1 \r\nb: 2 \r", ["1:' '", "2:' '"]),
        ("a:\n  - b \n\t\n  - c\n", ["2:' '", "3:'\\t'"]),
        ("a: b \n  c\n", ["1:' '"]),
        ("a: |\n  b \n\n   \n\nc: 1 \n", ["6:' '"]),
        ("a: |\n  b \n  ", []),
        ("a: >- \n  b \n# c \n", ["3:' '"]),
        ('a: "b \n  c" \nd: 1\n', ["2:' '"]),
        ("a: 'b \n  c'\nd: \"e\" \n", ["3:' '"]),
        ("a: |\n  b \nc: |\n  d \ne: 1 \nf: |\n  g \n", ["5:' '"]),
    ],
)
def test_blanks(text: str, places: list[str]) -> None:
    assert told(text) == places


@pytest.mark.parametrize("text", ["\ta: 1\n", "a:\n\tb: 1\n"])
def test_a_tab_before_something_is_an_indent(text: str) -> None:
    source = read_source("a.yaml", text.encode())
    assert [problem.kind for problem in source.problems] == ["tab_indent"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_many_lines_of_tabs(line_end: str) -> None:
    assert len(told("".join((f"a: 1{line_end}", f"\t\t{line_end}" * 300)))) == 300
    text = "".join(f"a{number}: |{line_end}  x{line_end}  \t{line_end}\t{line_end}" for number in range(300))
    source = read_source("a.yaml", f"{text}b: 1{line_end}\t{line_end}".encode())
    assert source.root is not None and source.root.entries["a299"].value.startswith("x\n\t\n")


def test_more_lines_of_blanks_and_tabs_than_are_mended() -> None:
    source = read_source("a.yaml", b"a:\n" + b"  - 1\n \t\n" * 300)
    assert source.root is None and not source.intact
    assert [problem.kind for problem in source.problems] == ["tab_indent"]


def test_values_of_block_texts_keep_their_blanks() -> None:
    source = read_source("a.yaml", b"a: |\n  b \n  \t\n  c\n")
    assert source.root is not None
    assert source.root.entries["a"].value == "b \n\t\nc\n"


@pytest.mark.parametrize(
    "text", ["00004", "2.5", "1.10", "12", "NO", "on", "y", "1e3", "0x1F", "2024-01-05", "0o7", ".5"]
)
def test_what_others_read_as_something_else(text: str) -> None:
    assert not other_readers.is_text(text)


@pytest.mark.parametrize("text", ["a", "bc-01", "2.1.1", "03387a", "12/BC-UBND", "total", "Có", "qd25-2021"])
def test_what_everybody_reads_as_a_text(text: str) -> None:
    assert other_readers.is_text(text)
