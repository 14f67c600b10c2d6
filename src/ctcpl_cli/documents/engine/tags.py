"""Finds Jinja tags in a paragraph's text as typed in Word: curly quotes and no-break spaces are understood."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["expression", "block", "comment"]
_OPENINGS: dict[str, Kind] = {"{{": "expression", "{%": "block", "{#": "comment"}
_CLOSINGS: dict[Kind, str] = {"expression": "}}", "block": "%}", "comment": "#}"}
_DOUBLE = '"\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}'
_SINGLE = "'\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\t\n"
_OPENERS = frozenset({"for", "if", "macro", "call", "filter", "with", "autoescape", "block"})


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag between two offsets of a text; ``body`` is what stands between its signs, with plain quotes and spaces."""

    kind: Kind
    start: int
    end: int
    body: str

    @property
    def word(self) -> str:
        """The first word of a block tag, such as ``for``."""
        return self.body.split(maxsplit=1)[0] if self.body else ""

    @property
    def opens(self) -> bool:
        """Whether the tag opens a block that another one closes."""
        return self.kind == "block" and (self.word in _OPENERS or (self.word == "set" and "=" not in self.body))

    @property
    def closes(self) -> bool:
        """Whether the tag closes a block."""
        return self.kind == "block" and self.word.startswith("end")


class Unclosed(Exception):
    """A tag that never ends; ``start`` is its offset."""

    def __init__(self, start: int) -> None:
        super().__init__(start)
        self.start = start


def find(text: str) -> list[Tag]:
    """All tags of a text in order. Raises Unclosed."""
    found: list[Tag] = []
    at = text.find("{")
    while at != -1:
        kind = _OPENINGS.get(text[at : at + 2])
        if kind is None:
            at = text.find("{", at + 1)
            continue
        tag = _tag(text, at, kind)
        found.append(tag)
        at = text.find("{", tag.end)
    return found


def _tag(text: str, start: int, kind: Kind) -> Tag:
    closing = _CLOSINGS[kind]
    if kind == "comment":
        end = text.find(closing, start)
        if end == -1:
            raise Unclosed(start)
        return Tag(kind, start, end + 2, "")
    body: list[str] = []
    quotes, typed, depth = "", "", 0
    at = start + 2
    while at < len(text):
        letter = text[at]
        if quotes:
            if letter == typed or (typed not in "\"'" and letter in quotes):
                letter, quotes = quotes[0], ""
        elif depth == 0 and text.startswith(closing, at):
            return Tag(kind, start, at + 2, "".join(body).strip().strip("+-").strip())
        elif letter in _DOUBLE or letter in _SINGLE:
            quotes, typed = _DOUBLE if letter in _DOUBLE else _SINGLE, letter
            letter = quotes[0]
        elif letter in _SPACES:
            letter = " "
        else:
            depth += (letter == "{") - (letter == "}")
        body.append(letter)
        at += 1
    raise Unclosed(start)
