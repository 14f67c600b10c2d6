"""What a syntax error most likely is, chosen by where the parser stopped and what stands there.

The parser's own sentences ("mapping values are not allowed here") help nobody who is not a programmer. What officers
get wrong is an unquoted colon, a tab, mixed or unclosed quotes, a wrong indent, a sign at the start of a value, a
missing space after a colon.
"""

import re

from ctcpl_cli.source import scan
from ctcpl_cli.source.flow import end_of_text, flow
from ctcpl_cli.source.indents import fitting, previous_line
from ctcpl_cli.source.quotes import escape, quotes
from ctcpl_cli.source.stop import KEY, Mistake, Stop, missing_colon, missing_space, mistake

_WORD = re.compile(r"[\w.\"'-]+\s*:", re.ASCII)
_BEFORE_BRACKET = re.compile(r"\w+(?=\s*[\[{])", re.ASCII)
_FIRST_LINE = re.compile(r"^([ ]*)[^\s#]", re.MULTILINE)
_SIGNS = frozenset("*&!%@`|>-?[]{},")
_SIGN_WORDS = (
    "cannot start",
    "anchor",
    "alias",
    "tag",
    "directive",
    "block scalar",
    "entries are not allowed",
    "keys are not allowed",
    "node content",
    "incompatible",
)


def diagnose(stop: Stop) -> Mistake:
    """The mistake behind a parser error."""
    for guess in (_tab, escape, quotes, flow, _colon, _sign, _line, _document):
        found = guess(stop)
        if found is not None:
            return found
    return _indent(stop)


def _tab(stop: Stop) -> Mistake | None:
    start, end = stop.line(stop.offset)
    if stop.text[stop.offset : stop.offset + 1] == "\t":
        blank = not stop.text[start : stop.offset].strip()
        following = re.compile("\t+").match(stop.text, stop.offset)
        return mistake("tab_indent", start if blank else stop.offset, following.end() if following else end)
    for begin, end in scan.foreign_indent(stop.text):
        if begin == start and end >= stop.offset - 1 and "quoted" not in stop.said:
            return mistake("tab_indent", begin, end)
    return None


def _colon(stop: Stop) -> Mistake | None:
    """A colon within a text, or a key in a place where none can stand."""
    if "mapping values are not allowed" not in stop.said:
        return None
    start, end = stop.line(stop.offset)
    begin = stop.after_dashes(start, end)
    key = KEY.match(stop.text, begin, end)
    named = key is not None and bool(_WORD.fullmatch(key[0]))
    if key is None and (glued := missing_space(stop, begin, end)):
        return glued
    if key is not None and (bracket := _BEFORE_BRACKET.match(key[0])):
        return missing_colon(stop, begin, begin + bracket.end())
    if key is not None and stop.offset >= key.end():
        return _unquoted(stop, stop.after_blanks(key.end(), end) if named else begin, end)
    above = previous_line(stop.source, start)
    if above is None:
        return _unquoted(stop, begin, end)
    above_begin = stop.after_dashes(*above)
    above_key = KEY.match(stop.text, above_begin, above[1])
    if above_key is None and (begin - start <= above_begin - above[0] or above_begin == above[0]):
        glued = missing_space(stop, above_begin, above[1])
        if glued or named:
            return glued or missing_colon(stop, above_begin, above[1])
    if named:
        return _indented(stop, start)
    return _unquoted(stop, stop.after_blanks(above_key.end() if above_key else above_begin, above[1]), end)


def _unquoted(stop: Stop, start: int, end: int) -> Mistake:
    return mistake("unquoted_colon", start, end, stop.offset)


def _sign(stop: Stop) -> Mistake | None:
    """A value, or a key, that begins with a sign of YAML's own; or text that follows a closed bracket."""
    last = stop.last
    closed = (
        last.closed and last.end <= stop.offset and stop.same_line(last.end, stop.offset) and "expected" in stop.said
    )
    if closed and not stop.text[last.end : stop.offset].strip() and stop.text[stop.offset : stop.offset + 1].strip():
        if stop.text[stop.offset] in "]}":
            return mistake("brackets", stop.offset, stop.offset + 1, bracket=stop.text[stop.offset])
        return _unquoted_sign(stop, last.start)
    at = stop.offset if stop.context is None or "next token" in stop.said or "node" in stop.said else stop.context
    if stop.text[at : at + 1] in _SIGNS and any(words in stop.said for words in _SIGN_WORDS):
        return _unquoted_sign(stop, at)
    return None


def _unquoted_sign(stop: Stop, at: int) -> Mistake:
    end = end_of_text(stop, at, stop.line(at)[1])
    return mistake("unquoted_sign", at, end, at, sign=stop.text[at])


def _line(stop: Stop) -> Mistake | None:
    """A line that is neither a key with its value nor an item of a list."""
    if "could not find expected ':'" not in stop.said or stop.context is None:
        return None
    start, end = stop.line(stop.context)
    begin = stop.after_dashes(start, end)
    return missing_space(stop, begin, end) or missing_colon(stop, begin, end)


def _document(stop: Stop) -> Mistake | None:
    """Text after the end of the document, or a first line that is indented although others are not."""
    if "<document start>" not in stop.said:
        return None
    start, end = stop.line(stop.offset)
    above = previous_line(stop.source, start)
    if above is not None and stop.text[above[0] : above[1]].startswith("..."):
        return mistake("second_document", above[0], above[0] + 3)
    first = _FIRST_LINE.search(stop.text)
    if first is not None and first[1]:
        return _indented(stop, first.start())
    begin = stop.after_dashes(start, end)
    return missing_space(stop, begin, end) or missing_colon(stop, begin, end)


def _indent(stop: Stop) -> Mistake:
    """A line that fits no indent above it; failing all guesses, the place where reading stopped."""
    start, end = stop.line(stop.offset)
    begin = stop.after_blanks(start, end)
    if stop.offset > begin or stop.offset >= len(stop.text) or stop.text[begin] == ":":
        return mistake("not_yaml", stop.offset, stop.offset + 1 if stop.offset < end else stop.offset)
    return _indented(stop, start)


def _indented(stop: Stop, start: int) -> Mistake:
    spaces = stop.after_blanks(*stop.line(start)) - start
    return mistake("wrong_indent", start, start + spaces, spaces=spaces, fitting=fitting(stop.source, start))
