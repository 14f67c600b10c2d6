"""Blanks at the ends of lines. Nobody sees them; editors remove them, and then each such line counts as changed."""

import re
from collections.abc import Iterable, Iterator

from ctcpl_cli.findings import Problem

_TRAILING = re.compile(r"(?<![ \t])[ \t]++(?=[\r\n]|\Z)")
_EMPTY = re.compile(r"(?:^|(?<=\r))[ \t]*\t[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)
_TAB_FIRST = re.compile(r"(?:^|(?<=\r))\t[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)
_BLANK_LINES = re.compile(r"(?:[ \t]*+(?:\r\n|\n|\r))*+[ \t]*+")


def trailing(text: str, kept: Iterable[tuple[int, int]]) -> Iterator[Problem]:
    """One problem for each line that ends in blanks, in the order of the text.

    ``kept`` are the texts over several lines in which blanks count. Empty lines below one without quotes belong to it.
    """
    ranges = iter(sorted((start, _with_blank_lines(text, start, end)) for start, end in kept))
    start, end = next(ranges, (len(text), len(text)))
    for match in _TRAILING.finditer(text):
        while end <= match.start() and end < len(text):
            start, end = next(ranges, (len(text), len(text)))
        if match.start() < start or match.start() >= end:
            yield Problem("trailing_space", *match.span())


def without_tabs(text: str, offset: int) -> str:
    """The text with spaces for the tabs of the line at an offset, if it has nothing else: the parser stops there.

    So do all other such lines that begin with the tab, which is never part of a text. Else the text as it is.
    """
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    line = _EMPTY.match(text, start)
    if line is None:
        return text
    text = f"{text[:start]}{' ' * len(line[0])}{text[line.end() :]}"
    return _TAB_FIRST.sub(lambda match: " " * len(match[0]), text)


def _with_blank_lines(text: str, start: int, end: int) -> int:
    blank = _BLANK_LINES.match(text, end) if text[start : start + 1] in ("|", ">") else None
    return blank.end() if blank else end
