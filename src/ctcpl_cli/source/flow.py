"""Syntax errors between brackets."""

import re

from ctcpl_cli.source.stop import Mistake, Stop, missing_comma, mistake

_VALUE = re.compile(r"(?::[ \t]|[,\[{]|-[ \t])[ \t]*(?=[^:,\[\]{}]*\Z)")
_BRACKET = re.compile(r"\"(?:[^\"\\]|\\.)*\"|[\[\]{}]")
_END = re.compile(r"[,\]}]")
_NAME = re.compile("[a-z_]+")
_TOP_LEVEL = re.compile(r"^[^\s#\]}]", re.MULTILINE)
_CLOSERS = {"[": "]", "{": "}"}


def flow(stop: Stop) -> Mistake | None:
    """A bracket without partner, a comma left out, or a colon within a text."""
    if "flow" not in stop.said or stop.context is None:
        return None
    if "node content" in stop.said:
        return _left_open(stop)
    opening = stop.text[stop.context : stop.context + 1]
    sign = stop.text[stop.offset : stop.offset + 1]
    if opening not in _CLOSERS or sign in ("]", "}") or not _closes(stop.text, stop.context):
        return mistake("brackets", stop.context, stop.context + 1, bracket=opening)
    start, end = stop.line(stop.offset)
    value = _VALUE.search(stop.text, max(start, stop.context), stop.offset)
    begin = value.end() if value else start
    read = stop.text[begin : stop.offset].split()
    if sign == ":" and len(read) == 2 and read[0].isascii() and _NAME.fullmatch(read[1]):
        return missing_comma(stop, stop.offset - len(read[1]), stop.offset)
    if sign in (":", "?"):
        closing = _END.search(stop.text, stop.offset, end)
        return mistake("unquoted_colon", begin, closing.start() if closing else end, stop.offset)
    return missing_comma(stop, stop.offset, min(stop.offset + 1, len(stop.text)))


def _left_open(stop: Stop) -> Mistake | None:
    """A bracket behind which the file ends."""
    if stop.text[stop.offset :].strip():
        return None
    opened: list[int] = []
    last_key = max((match.start() for match in _TOP_LEVEL.finditer(stop.text, 0, stop.offset)), default=0)
    for match in _BRACKET.finditer(stop.text, last_key, stop.offset):
        if match[0] in _CLOSERS:
            opened.append(match.start())
        elif opened and match[0] in _CLOSERS.values():
            opened.pop()
    if not opened:
        return None
    return mistake("brackets", opened[-1], opened[-1] + 1, bracket=stop.text[opened[-1]])


def end_of_text(stop: Stop, start: int, end: int) -> int:
    """Where a text that begins at ``start`` stops: at the next comma or bracket if brackets are open."""
    before = stop.text[stop.line(start)[0] : start]
    opened = before.count("[") + before.count("{") > before.count("]") + before.count("}")
    closing = _END.search(stop.text, start + 1, end) if opened else None
    return closing.start() if closing else end


def _closes(text: str, opening: int) -> bool:
    """Whether a bracket finds its partner."""
    depth = 0
    for match in _BRACKET.finditer(text, opening):
        depth += (match[0] in "[{") - (match[0] in "]}")
        if depth == 0 and match[0] in "]}":
            return text[match.start()] == _CLOSERS.get(text[opening])
    return False
