"""Files made to break readers: each is answered soon, with findings and without an exception."""

import time

import pytest

from ctcpl_cli.source import MAX_BYTES, MAX_DEPTH, read_source
from tests.source.marked import only, read

SECONDS = 10
FULL = MAX_BYTES - 100


def filled(piece: str) -> bytes:
    """About 1 MiB of one piece."""
    size = len(piece.encode("utf-8"))
    return ("ctcpl: 1\n" + piece * (FULL // size)).encode("utf-8")


@pytest.mark.parametrize(
    "data",
    [
        b"\x00" * FULL,
        filled("\x00 "),
        filled(" "),
        filled("a"),
        filled("\n"),
        filled("\t"),
        filled("- "),
        filled("["),
        filled("{"),
        filled("]"),
        filled('"'),
        filled("a: 1\n"),
        filled("a: x\n  - y\n"),
        filled("? "),
        filled(": "),
        filled("e\u0302"),
        filled("e\u0302 "),
        filled("x: e\u0302\n"),
        filled("k" * 70 + "\n"),
        filled("a: b: c\n"),
        filled("a: *b* c\n"),
        filled("a b\n"),
        filled(" a"),
        filled("a:\n "),
        filled("&a "),
        filled("!a "),
        filled("x: {a, b: 1, 5}\n"),
        filled("\u00a0"),
        filled("\ue000"),
        filled("#"),
        filled("'"),
        filled("\\"),
        filled("\r"),
    ],
    ids=lambda data: repr(data[9:20]),
)
def test_a_full_file_of_one_thing(data: bytes) -> None:
    begun = time.perf_counter()
    source = read_source("a.yaml", data)
    for problem in source.problems[:100]:
        source.span(problem.start, problem.end)
    assert time.perf_counter() - begun < SECONDS


def test_a_file_over_the_limit_is_not_read() -> None:
    source = read_source("a.yaml", b"a" * (MAX_BYTES + 1))
    assert source.text == "" and only(source).kind == "too_large"


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
@pytest.mark.parametrize("count", [33, 20_000])
def test_deep_nesting(opening: str, count: int) -> None:
    begun = time.perf_counter()
    source = read(f"a: {opening * count}" if opening != "- " else opening * count)
    assert only(source).kind == "too_deep"
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize("depth, kinds", [(MAX_DEPTH, []), (MAX_DEPTH + 1, ["too_deep"])])
def test_the_depth_that_is_allowed(depth: int, kinds: list[str]) -> None:
    source = read("a: " + "[" * (depth - 1) + "]" * (depth - 1) + "\n")
    assert [problem.kind for problem in source.problems] == kinds


@pytest.mark.parametrize(
    "data", [b"\xed\xa0\x80", b"a: \xff\n", b"a: \xc3", b"\xf4\x90\x80\x80", b"a\x00b\x00", b"\xff\xfea\x00"]
)
def test_what_is_not_utf8(data: bytes) -> None:
    source = read_source("a.yaml", data)
    assert only(source).kind == "not_utf8" and not source.intact


def test_the_place_of_the_first_wrong_byte() -> None:
    source = read_source("a.yaml", "a: Đất\nb: x".encode() + b"\xa9y\n")
    assert source.span(only(source).start, only(source).end) == source.span(11, 12)
    assert source.line(2) == "b: x\ufffdy"
