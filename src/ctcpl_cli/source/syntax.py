"""What a syntax error most likely is, chosen by where the parser stopped and what stands there.

The parser's own sentences ("mapping values are not allowed here") help nobody who is not a programmer. The four
mistakes officers make are an unquoted colon, a tab, mixed or unclosed quotes, and a wrong indent.
"""

import re

from ctcpl_cli.findings import Problem
from ctcpl_cli.source import scan

_KEY = re.compile(r"""\s*(?:-\s+)*(?:"[^"\n]*"|'[^'\n]*'|[^\s:#'"\[\]{},][^:#\n]*?)\s*:(?:\s+|$)""")
_VALUE_QUOTE = re.compile(r"""(?:^\s*(?:-\s+)+|:\s+|[\[{,]\s*)(["'])""")


def diagnose(text: str, offset: int, context: int | None, said: str) -> Problem:
    """The problem behind a parser error at ``offset`` (and where its construct began, ``context``), from its words."""
    start, end = _line(text, offset)
    indent = next((p for p in scan.foreign_indent(text) if p.start <= offset + 1 and p.end >= start - 1), None)
    if indent is None and "tab" in said:
        indent = next(iter(scan.foreign_indent(text)), None)
    if indent is not None:
        return indent
    if "quoted scalar" in said or "end of stream" in said and context is not None:
        return _quotes(text, context if context is not None else offset)
    line = text[start:end]
    key = _KEY.match(line)
    value = start + key.end() if key else start
    if "mapping values are not allowed" in said:
        if key and offset >= value:
            return Problem("unquoted_colon", value, _trimmed(text, value, end), {"value": text[value:end].strip()})
        return Problem("wrong_indent", start, max(start + len(line) - len(line.lstrip()), start))
    if context is not None and ("flow" in said):
        return Problem("unclosed_bracket", context, context + 1, {"bracket": text[context : context + 1]})
    if "cannot start any token" in said or "anchor" in said or "alias" in said or "alphabetic" in said:
        sign = value if text[value : value + 1] in set("*&!%@`") else offset
        return Problem("unquoted_sign", sign, min(sign + 1, len(text)), {"sign": text[sign : sign + 1]})
    return _expected_key(text, offset)


def _expected_key(text: str, offset: int) -> Problem:
    """A line that does not fit: closed quotes followed by more text, or an indent that matches no line above."""
    start, end = _line(text, offset)
    for first, last in ((start, end), _line(text, max(start - 1, 0))):
        quote = _VALUE_QUOTE.search(text, first, last)
        if quote:
            closing = text.find(quote[1], quote.end(), last)
            rest = text[closing + 1 : last].strip() if closing >= 0 else ""
            if closing < 0 or (rest and rest[0] not in "#,]}:"):
                opening = quote.end() - 1
                return Problem("mixed_quotes", opening, _trimmed(text, opening, last))
        bracket = re.compile(r":\s+([\[{])").search(text, first, last)
        if bracket and first <= offset <= last and offset > bracket.end():
            return Problem("mixed_quotes", bracket.start(1), _trimmed(text, bracket.start(1), last))
    line = text[start:end]
    indent = len(line) - len(line.lstrip())
    return Problem("wrong_indent", start, start + indent)


def _quotes(text: str, opening: int) -> Problem:
    return Problem("mixed_quotes", opening, _trimmed(text, opening, _line(text, opening)[1]))


def _line(text: str, offset: int) -> tuple[int, int]:
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    ends = [i for i in (text.find("\n", offset), text.find("\r", offset)) if i >= 0]
    return start, min(ends, default=len(text))


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())
