"""What a syntax error most likely is, chosen by where the parser stopped and what stands there.

The parser's own sentences ("mapping values are not allowed here") help nobody who is not a programmer. What officers
get wrong is an unquoted colon, a tab, mixed or unclosed quotes, a wrong indent, a sign at the start of a value, a
missing space after a colon.
"""

import re
from dataclasses import dataclass

from ctcpl_cli.findings import Problem
from ctcpl_cli.source import scan
from ctcpl_cli.source.file import SourceFile
from ctcpl_cli.source.indents import fitting, next_indent, previous_line
from ctcpl_cli.source.tree import Last

_DASHES = re.compile(r"[ \t]*(?:-[ \t]+)*")
_KEY = re.compile(r"""(?:"[^"]*"|'[^']*'|[^\s:#"'\[\]{},&*!|>%@`][^:#]*):(?=[ \t\u00a0]|$)""")
_WORD = re.compile(r"[\w.\"'-]+", re.ASCII)
_GLUED = re.compile(r"[\w\"'.-]+(:)(?=\S)|(-{1,2})(?=[^\s-])|[^:#]*?(:)(?=\u00a0)")
_FLOW_VALUE = re.compile(r"(?::[ \t]|[,\[{]|-[ \t])[ \t]*(?=[^:,\[\]{}]*\Z)")
_SIGNS = frozenset("*&!%@`|>-?[]{},")
_CLOSERS = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the parser gave up, the start of what it was reading (``context``), its words, and the value before."""

    source: SourceFile
    offset: int
    context: int | None
    said: str
    last: Last

    @property
    def text(self) -> str:
        """The whole text."""
        return self.source.text

    def line(self, offset: int) -> tuple[int, int]:
        """Start and end of the line that holds an offset, without its end sign and trailing blanks."""
        starts = self.source.line_starts
        number, _ = self.source.line_column(offset)
        start = starts[number - 1]
        return start, start + len(self.source.line(number).rstrip())

    def same_line(self, one: int, other: int) -> bool:
        """Whether two offsets stand in one line."""
        return self.source.line_column(one)[0] == self.source.line_column(other)[0]


@dataclass(frozen=True, slots=True)
class Mistake:
    """The problem, and what lets reading go on: a sign to hide from the parser or a line to skip, if anything."""

    problem: Problem
    sign: int | None = None
    skip: tuple[int, int] | None = None


def diagnose(stop: Stop) -> Mistake:
    """The mistake behind a parser error."""
    for guess in (_tab, _escape, _quotes, _flow, _colon, _sign, _glued, _document):
        mistake = guess(stop)
        if mistake is not None:
            return mistake
    return _indent(stop)


def _mistake(kind: str, start: int, end: int, hide: int | None = None, **facts: object) -> Mistake:
    return Mistake(Problem(kind, start, max(start, end), facts), hide)


def _tab(stop: Stop) -> Mistake | None:
    start, _ = stop.line(stop.offset)
    if stop.text[stop.offset : stop.offset + 1] == "\t":
        end = stop.offset + len(stop.text[stop.offset :]) - len(stop.text[stop.offset :].lstrip("\t"))
        blank = not stop.text[start : stop.offset].strip()
        return _mistake("tab_indent", start if blank else stop.offset, end)
    for begin, end in scan.foreign_indent(stop.text):
        if begin == start and end >= stop.offset - 1 and "quoted" not in stop.said:
            return _mistake("tab_indent", begin, end)
    return None


def _escape(stop: Stop) -> Mistake | None:
    if "escape" not in stop.said and "hexdecimal" not in stop.said:
        return None
    sign = stop.text.rfind("\\", 0, stop.offset + 1)
    return _mistake("bad_escape", sign, sign + 2, sign, written=stop.text[sign : sign + 2])


def _quotes(stop: Stop) -> Mistake | None:
    """A quote that never closes, closes too late (in the next quoted value) or too early (more text follows)."""
    if "quoted scalar" in stop.said and stop.context is not None:
        return _quoted(stop, stop.context, 0)
    last = stop.last
    if last.quoted and last.end <= stop.offset and stop.same_line(last.end, stop.offset) and "expected" in stop.said:
        between = stop.text[last.end : stop.offset].strip()
        closed_early = stop.same_line(last.start, last.end)
        following = stop.text[stop.offset : stop.offset + 1]
        if between or (closed_early and following in ("", ":", "]", "}")):
            return None
        if closed_early and not stop.text[stop.line(last.start)[0] : last.start].strip():
            return _stray(stop, last.start, stop.line(last.start)[1])
        if closed_early and _KEY.match(stop.text, stop.offset, stop.line(stop.offset)[1]) and "flow" in stop.said:
            return _mistake("missing_comma", stop.offset, stop.offset + 1)
        return _quoted(stop, last.start, stop.offset if closed_early else 0)
    return None


def _quoted(stop: Stop, opening: int, following: int) -> Mistake:
    end = stop.line(max(opening, following))[1]
    return _mistake("mixed_quotes", opening, end, opening, quote=stop.text[opening : opening + 1])


def _flow(stop: Stop) -> Mistake | None:
    if "flow" not in stop.said or stop.context is None or "node content" in stop.said:
        return None
    opening = stop.text[stop.context : stop.context + 1]
    sign = stop.text[stop.offset : stop.offset + 1]
    if opening not in _CLOSERS or sign in ("]", "}") or not _closes(stop.text, stop.context):
        return _mistake("brackets", stop.context, stop.context + 1, bracket=opening)
    start, end = stop.line(stop.offset)
    value = _FLOW_VALUE.search(stop.text, max(start, stop.context), stop.offset)
    begin = value.end() if value else start
    read = stop.text[begin : stop.offset].split()
    if sign == ":" and len(read) > 1 and re.fullmatch(r"[\d.,-]+|\".*\"|'.*'", " ".join(read[:-1])):
        at = stop.offset - len(read[-1])
        return _mistake("missing_comma", at, stop.offset)
    if sign in ":?":
        closing = re.compile(r"[,\]}]").search(stop.text, stop.offset, end)
        return _mistake("unquoted_colon", begin, closing.start() if closing else end, stop.offset)
    return _mistake("missing_comma", stop.offset, stop.offset + 1)


def _closes(text: str, opening: int) -> bool:
    """Whether a bracket finds its partner."""
    depth = 0
    for match in re.compile(r"\"(?:[^\"\\]|\\.)*\"|[\[\]{}]").finditer(text, opening):
        depth += (match[0] in "[{") - (match[0] in "]}")
        if depth == 0 and match[0] in "]}":
            return text[match.start()] == _CLOSERS.get(text[opening])
    return False


def _colon(stop: Stop) -> Mistake | None:
    if "mapping values are not allowed" not in stop.said:
        return None
    start, end = stop.line(stop.offset)
    begin = _after_dashes(stop.text, start, end)
    key = _KEY.match(stop.text, begin, end)
    if key and stop.offset >= key.end():
        value = key.end() + len(stop.text[key.end() : end]) - len(stop.text[key.end() : end].lstrip())
        return _unquoted(stop, value if _WORD.fullmatch(key[0][:-1].strip()) else begin, end)
    above = previous_line(stop.source, start)
    if above is None:
        return _unquoted(stop, begin, end)
    above_start, above_end = above
    above_begin = _after_dashes(stop.text, above_start, above_end)
    above_key = _KEY.match(stop.text, above_begin, above_end)
    named = key is not None and bool(_WORD.fullmatch(key[0][:-1].strip()))
    if above_key is None and (begin - start <= above_begin - above_start or above_begin == above_start):
        glued = _glue(stop, above_begin, above_end)
        if glued or named:
            return glued or _stray(stop, above_begin, above_end)
    if named:
        return _indented(stop, start)
    value = above_key.end() if above_key else above_begin
    return _unquoted(stop, value + len(stop.text[value:above_end]) - len(stop.text[value:above_end].lstrip()), end)


def _unquoted(stop: Stop, start: int, end: int) -> Mistake:
    return _mistake("unquoted_colon", start, end, stop.offset)


def _after_dashes(text: str, start: int, end: int) -> int:
    dashes = _DASHES.match(text, start, end)
    return dashes.end() if dashes else start


def _sign(stop: Stop) -> Mistake | None:
    """A value, or a key, that begins with a sign of YAML's own; or text that follows a closed bracket."""
    last = stop.last
    closed = last.flow and last.end <= stop.offset and stop.same_line(last.end, stop.offset) and "expected" in stop.said
    if closed and not stop.text[last.end : stop.offset].strip() and stop.text[stop.offset : stop.offset + 1].strip():
        if stop.text[stop.offset] in "]}":
            return _mistake("brackets", stop.offset, stop.offset + 1, bracket=stop.text[stop.offset])
        return _unquoted_sign(stop, last.start)
    at = stop.offset if stop.context is None or "next token" in stop.said or "node" in stop.said else stop.context
    said = (
        "cannot start",
        "anchor",
        "alias",
        "tag",
        "directive",
        "block scalar",
        "entries are not allowed",
        "keys are not allowed",
    )
    if stop.text[at : at + 1] in _SIGNS and any(
        words in stop.said for words in (*said, "node content", "incompatible")
    ):
        return _unquoted_sign(stop, at)
    return None


def _unquoted_sign(stop: Stop, at: int) -> Mistake:
    start, end = stop.line(at)
    before = stop.text[start:at]
    if before.count("[") + before.count("{") > before.count("]") + before.count("}"):
        closing = re.compile(r"[,\]}]").search(stop.text, at + 1, end)
        end = closing.start() if closing else end
    return _mistake("unquoted_sign", at, end, at, sign=stop.text[at])


def _glued(stop: Stop) -> Mistake | None:
    """A line that is neither a key with its value nor an item of a list."""
    if "could not find expected ':'" not in stop.said or stop.context is None:
        return None
    start, end = stop.line(stop.context)
    begin = _after_dashes(stop.text, start, end)
    return _glue(stop, begin, end) or _stray(stop, begin, end)


def _glue(stop: Stop, start: int, end: int) -> Mistake | None:
    """A colon or dash without the space that must follow it."""
    glued = _GLUED.match(stop.text, start, end)
    if glued is None:
        return None
    group = glued.lastindex or 0
    facts = {"after": glued[group]}
    return Mistake(Problem("missing_space", *glued.span(group), facts), skip=_skipped(stop, start))


def _stray(stop: Stop, start: int, end: int) -> Mistake:
    return Mistake(Problem("missing_colon", start, end), skip=_skipped(stop, start))


def _skipped(stop: Stop, offset: int) -> tuple[int, int] | None:
    """The line, if nothing stands below it that would lose its place."""
    start, end = stop.line(offset)
    following = next_indent(stop.source, offset)
    alone = not stop.text[start:offset].strip() and following <= offset - start
    return (start, end) if alone else None


def _document(stop: Stop) -> Mistake | None:
    """Text after the end of the document, or a first line that is indented although others are not."""
    if "<document start>" not in stop.said:
        return None
    start, _ = stop.line(stop.offset)
    above = previous_line(stop.source, start)
    if above is not None and stop.text[above[0] : above[1]].startswith("..."):
        return _mistake("second_document", above[0], above[0] + 3)
    first = re.search(r"^([ ]+)[^\s#]", stop.text, re.MULTILINE)
    content = re.search(r"^[ ]*[^\s#]", stop.text, re.MULTILINE)
    if first and content and first.start() == content.start():
        return _indented(stop, first.start())
    begin, end = stop.line(stop.offset)
    begin = _after_dashes(stop.text, begin, end)
    return _glue(stop, begin, end) or _stray(stop, begin, end)


def _indent(stop: Stop) -> Mistake:
    """A line that fits no indent above it; failing all guesses, the place where reading stopped."""
    start, end = stop.line(stop.offset)
    begin = start + len(stop.text[start:end]) - len(stop.text[start:end].lstrip())
    if stop.offset > begin or stop.offset >= len(stop.text) or stop.text[begin] == ":":
        return _mistake("not_yaml", stop.offset, stop.offset + 1 if stop.offset < end else stop.offset)
    return _indented(stop, start)


def _indented(stop: Stop, start: int) -> Mistake:
    spaces = stop.line(start)[1] - start - len(stop.text[start : stop.line(start)[1]].lstrip())
    return _mistake("wrong_indent", start, start + spaces, spaces=spaces, fitting=fitting(stop.source, start))
