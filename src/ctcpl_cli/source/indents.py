"""Lines around a place and how far they are indented."""

import re

from ctcpl_cli.source.file import SourceFile

_START = re.compile(r"( *)((?:- +)*)")
_DASH = re.compile(r" *-(?: |$)")


def previous_line(source: SourceFile, offset: int) -> tuple[int, int] | None:
    """Start and end of the nearest line above an offset that is neither blank nor a comment."""
    number, _ = source.line_column(offset)
    for above in range(number - 1, 0, -1):
        line = source.line(above)
        if _has_content(line):
            start = source.line_starts[above - 1]
            return start, start + len(line.rstrip())
    return None


def next_indent(source: SourceFile, offset: int) -> int:
    """How far the next line below an offset that is neither blank nor a comment is indented; 0 where there is none."""
    number, _ = source.line_column(offset)
    for below in range(number + 1, len(source.line_starts) + 1):
        line = source.line(below)
        if _has_content(line):
            return len(line) - len(line.lstrip())
    return 0


def fitting(source: SourceFile, offset: int) -> list[int]:
    """How many spaces would make the line at an offset belong to something above: an item to a list, a key to keys."""
    number, _ = source.line_column(offset)
    here = source.line(number)
    spaces = len(here) - len(here.lstrip())
    keys: set[int] = set()
    items: set[int] = set()
    limit = len(here) + 1 << 20
    line = previous_line(source, offset)
    while line is not None and limit > 0:
        match = _START.match(source.text, *line)
        outer, inner = (len(match[1]), len(match[0])) if match else (0, 0)
        if outer < limit or (outer == limit and inner == outer):
            keys.add(inner)
            items |= {outer} if inner > outer else set()
            limit = outer
        line = previous_line(source, line[0])
    wanted = items if _DASH.match(here) and items else keys
    return sorted(wanted - {spaces}) or sorted(keys | items) or [0]


def _has_content(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")
