"""Signs of bold and italic in typed texts."""

from time import perf_counter

import pytest

from ctcpl_cli.documents.engine import Run
from ctcpl_cli.documents.marks import bold, join, plain, rich


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("plain", [Run("plain")]),
        ("", []),
        ("(*nếu có*).", [Run("("), Run("nếu có", italic=True), Run(").")]),
        ("**trước ngày 28/01/2024**;", [Run("trước ngày 28/01/2024", bold=True), Run(";")]),
        ("***cả hai***", [Run("cả hai", True, True)]),
        ("**đậm *nghiêng* đậm**", [Run("đậm ", True), Run("nghiêng", True, True), Run(" đậm", True)]),
        (r"\*không\*", [Run("*không*")]),
        (r"*có \* trong*", [Run("có * trong", italic=True)]),
        ("2 * 3 * 4", [Run("2 * 3 * 4")]),
        ("một * lẻ", [Run("một * lẻ")]),
        ("**chưa đóng", [Run("**chưa đóng")]),
        ("a*", [Run("a*")]),
        ("**a *b***", [Run("a ", True), Run("b", True, True)]),
        ("**a** b **c**", [Run("a", True), Run(" b "), Run("c", True)]),
        ("**a ** b**", [Run("**a ** b**")]),
    ],
)
def test_stretches(text: str, runs: list[Run]) -> None:
    assert list(rich(text).runs) == runs


@pytest.mark.parametrize("piece", ["**a ", "*a** b *** ", "*", "***a "])
def test_a_megabyte_of_signs_takes_no_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    started = perf_counter()
    assert plain(text).replace("*", "") == text.replace("*", "")
    assert perf_counter() - started < 20


def test_plain_leaves_the_signs_out() -> None:
    assert plain("**a** *b* c") == "a b c"


def test_bold_keeps_italic() -> None:
    assert list(bold("a *b*").runs) == [Run("a ", True), Run("b", True, True)]


def test_join_leaves_empty_texts_out() -> None:
    assert join([rich("1."), rich(""), rich("x")]).plain == "1. x"
