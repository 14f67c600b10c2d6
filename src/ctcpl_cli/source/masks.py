"""Signs hidden from the parser. Each stands in the text for the parser as one private character; values get it back.

Private characters never reach the parser otherwise: the scan reports and removes them.

The parser reads flow collections by the rules of YAML 1.1: in ``{url: https://...}`` and ``{note: x?}`` it takes the
colon and the question mark for signs, where YAML 1.2 and everyone who writes such a line mean text. Those are hidden
from the start.
"""

import re

_SIGNS = ":?*&!%@`|>-[]{},\"'\\#"
_FIRST = 0xE000
_HIDE = {sign: chr(_FIRST + number) for number, sign in enumerate(_SIGNS)}
_REVEAL = {ord(private): sign for sign, private in _HIDE.items()}
_HIDDEN = re.compile(f"[{chr(_FIRST)}-{chr(_FIRST + len(_SIGNS))}]")
_INNER = re.compile(r"(?<=[^\s\"'\[\]{},]):(?=[^\s,\[\]{}])|(?<=[^\s\[{,])\?|\?(?=[^\s])")


def inner_signs(text: str) -> str:
    """The text with colons and question marks inside words hidden."""
    return _INNER.sub(lambda match: _HIDE[match[0]], text)


def hide(text: str, offset: int) -> str:
    """The text with the sign at an offset hidden; unchanged where no sign stands there."""
    return text[:offset] + _HIDE.get(text[offset : offset + 1], text[offset : offset + 1]) + text[offset + 1 :]


def reveal(value: str) -> str:
    """A value with its hidden signs back."""
    return value.translate(_REVEAL) if _HIDDEN.search(value) else value
