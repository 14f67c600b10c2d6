"""The look at a file's bytes and characters before it is parsed, so that every later position is right.

Characters that would mislead the parser are reported and replaced one for one, so offsets stay true.
"""

import re
import unicodedata
from collections.abc import Iterator

from ctcpl_cli.findings import Problem

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]"
)
_LINE_BREAKS = frozenset("\x85\u2028\u2029")
_WORD_WITH_MARK = re.compile("[^\\s\u0300-\u036f]*[\u0300-\u036f][^\\s]*")
_INDENT = re.compile("^[ \t\u00a0\u3000]*[\t\u00a0\u3000][ \t\u00a0\u3000]*", re.MULTILINE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def decode(data: bytes) -> tuple[str, list[Problem]]:
    """The text of a file without its byte order mark, and what is wrong with its encoding.

    Bytes that are not UTF-8 give one problem at the first of them; the text ends there.
    """
    if data.startswith(_UTF16):
        return "", [Problem("not_utf8", 0, 0, {"byte": data[0]})]
    problems = []
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
        problems.append(Problem("byte_order_mark", 0, 0))
    try:
        return data.decode("utf-8"), problems
    except UnicodeDecodeError as error:
        text = data[: error.start].decode("utf-8")
        return text, [*problems, Problem("not_utf8", len(text), len(text), {"byte": data[error.start]})]


def unseen_characters(text: str) -> Iterator[Problem]:
    """Control characters, foreign line breaks and characters of no width."""
    for match in _UNSEEN.finditer(text):
        kind = "foreign_line_break" if match[0] in _LINE_BREAKS else "control_character"
        yield Problem(kind, match.start(), match.end(), {"character": f"U+{ord(match[0]):04X}"})


def decomposed_words(text: str) -> Iterator[Problem]:
    """Words whose letters are built from base letter and combining mark where one letter exists (not NFC)."""
    if unicodedata.is_normalized("NFC", text):
        return
    for match in _WORD_WITH_MARK.finditer(text):
        composed = unicodedata.normalize("NFC", match[0])
        if composed != match[0]:
            yield Problem("not_nfc", match.start(), match.end(), {"word": composed})


def without_unseen(text: str) -> str:
    """The text for the parser: each unseen character replaced by one space."""
    return _UNSEEN.sub(" ", text)


def foreign_indent(text: str) -> Iterator[Problem]:
    """Indentation that is not made of spaces alone (tabs, non-breaking or wide spaces)."""
    for match in _INDENT.finditer(text):
        yield Problem("tab_indent", match.start(), match.end())
