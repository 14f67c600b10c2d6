"""The look at a file's bytes and characters before it is parsed, so that every later position is right.

Characters that would mislead the parser are reported and replaced one for one, so offsets stay true.
"""

import re
import unicodedata
from collections.abc import Iterator

from ctcpl_cli.findings import Problem

_LINE_BREAKS = "\x85\u2028\u2029"
_UNSEEN = re.compile(
    f"(?P<foreign_line_break>[{_LINE_BREAKS}]+)|"
    "(?P<control_character>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff]+)"
)
_BREAK = re.compile("\r\n|\r|\n")
_WORD = re.compile(r"\S+")
_INDENT = re.compile("(?:^|(?<=\r))[ \t\u00a0\u3000]*[\t\u00a0\u3000]", re.MULTILINE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_WIDE = re.compile(rb"\A(?:[^\x00]\x00){2}|\A(?:\x00[^\x00]){2}")


def decode(data: bytes) -> tuple[str, list[Problem]]:
    """The text of a file without its byte order mark, and what is wrong with its encoding.

    Bytes that are not UTF-8 give one problem, at the first of them.
    """
    if data.startswith(_UTF16) or _WIDE.match(data):
        return "", [Problem("not_utf8", 0, 0)]
    problems = []
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
        problems.append(Problem("byte_order_mark", 0, 0))
    try:
        return data.decode("utf-8"), problems
    except UnicodeDecodeError as error:
        offset = len(data[: error.start].decode("utf-8"))
        return data.decode("utf-8", "replace"), [*problems, Problem("not_utf8", offset, offset + 1)]


def unseen_characters(text: str) -> Iterator[Problem]:
    """Runs of control characters, foreign line breaks, characters of no width and characters of a private font."""
    for match in _UNSEEN.finditer(text):
        facts = {"character": f"U+{ord(match[0][0]):04X}", "count": len(match[0])}
        yield Problem(str(match.lastgroup), match.start(), match.end(), facts)


def first_unseen(value: str) -> str | None:
    """The first such character of a value, where one was written with an escape."""
    match = _UNSEEN.search(value)
    return f"U+{ord(match[0][0]):04X}" if match else None


def decomposed_words(text: str) -> Iterator[Problem]:
    """Words whose letters are built from base letter and combining mark (not NFC); one problem a line."""
    if unicodedata.is_normalized("NFC", text):
        return
    start = 0
    for end in [*(match.end() for match in _BREAK.finditer(text)), len(text)]:
        line = text[start:end]
        if not unicodedata.is_normalized("NFC", line):
            words = [word for word in _WORD.finditer(line) if not unicodedata.is_normalized("NFC", word[0])]
            if words:
                facts = {"word": unicodedata.normalize("NFC", words[0][0])[:40], "count": len(words)}
                yield Problem("not_nfc", start + words[0].start(), start + words[-1].end(), facts)
        start = end


def without_unseen(text: str) -> str:
    """The text for the parser: each unseen character replaced by one space."""
    return _UNSEEN.sub(lambda match: " " * len(match[0]), text)


def foreign_indent(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of indentation that are not made of spaces alone (tabs, non-breaking or wide spaces)."""
    for match in _INDENT.finditer(text):
        yield match.span()
