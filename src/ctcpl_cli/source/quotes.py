"""Syntax errors around quoted values."""

import re

from ctcpl_cli.source.stop import Mistake, Stop, missing_colon, missing_comma, missing_space, mistake

_NAME = re.compile(r"[A-Za-z_]+:")


def escape(stop: Stop) -> Mistake | None:
    """A backslash between double quotes that begins no known sign."""
    if "escape" not in stop.said and "hexdecimal" not in stop.said:
        return None
    sign = stop.text.rfind("\\", 0, stop.offset + 1)
    return mistake("bad_escape", sign, min(sign + 2, len(stop.text)), sign, written=stop.text[sign : sign + 2])


def quotes(stop: Stop) -> Mistake | None:
    """A quote that never closes, closes too late (in the next quoted value) or too early (more text follows)."""
    if "quoted scalar" in stop.said and stop.context is not None:
        return _quoted(stop, stop.context, 0)
    if stop.context is not None and "could not find expected ':'" in stop.said:
        return _unclosed_key(stop, stop.context)
    last = stop.last
    follows = last.quoted and last.end <= stop.offset and stop.same_line(last.end, stop.offset)
    if not follows or "expected" not in stop.said or stop.text[last.end : stop.offset].strip():
        return None
    return _closed_early(stop) if stop.same_line(last.start, last.end) else _quoted(stop, last.start, 0)


def _unclosed_key(stop: Stop, opening: int) -> Mistake | None:
    quote = stop.text[opening : opening + 1]
    if quote not in ('"', "'"):
        return None
    inside, closed, _ = stop.text[opening + 1 : stop.line(opening)[1]].partition(quote)
    return None if closed and ": " not in inside else _quoted(stop, opening, 0)


def _closed_early(stop: Stop) -> Mistake | None:
    last = stop.last
    start, end = stop.line(last.start)
    following = stop.text[stop.offset : stop.offset + 1]
    is_key = stop.after_dashes(start, end) == last.start
    if is_key and following == ":":
        return missing_space(stop, last.start, end)
    if following in ("", ":", "]", "}"):
        return None
    if is_key and ": " not in stop.text[last.start : last.end] and not stop.text[start : last.start].strip():
        return missing_colon(stop, last.start, end)
    if "flow" in stop.said and _NAME.match(stop.text, stop.offset):
        return missing_comma(stop, stop.offset, stop.offset + 1)
    return _quoted(stop, last.start, stop.offset)


def _quoted(stop: Stop, opening: int, following: int) -> Mistake:
    end = stop.line(max(opening, following))[1]
    return mistake("mixed_quotes", opening, end, opening, quote=stop.text[opening : opening + 1])
