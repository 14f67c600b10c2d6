"""The texts of a file as they stand in it, and without diacritics, with the way back to exact offsets."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ctcpl_cli.source import Mapping, Node, Scalar, SourceFile

_PLAIN = {
    "\N{LATIN CAPITAL LETTER D WITH STROKE}": "D",
    "\N{LATIN SMALL LETTER D WITH STROKE}": "d",
    "\N{EN DASH}": "-",
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{NO-BREAK SPACE}": " ",
}


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without diacritics. ``offsets[i]`` is where letter ``i`` stands in the file; one more marks the end."""

    text: str
    offsets: list[int]

    def range(self, start: int, end: int) -> tuple[int, int]:
        """A range of letters as offsets of the file, combining marks included."""
        return self.offsets[start], self.offsets[end]


def scalars(node: Node | None) -> Iterator[Scalar]:
    """Every value of a tree, keys left out, in written order."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        for entry in node:
            yield from scalars(entry.value)
    elif node is not None:
        for item in node.items:
            yield from scalars(item)


def plain(text: str, start: int = 0) -> Plain:
    """A text that stands at an offset, letter by letter without diacritics; capitals stay."""
    letters, offsets = [], []
    for place, letter in enumerate(text, start):
        base = letter if letter.isascii() else _PLAIN.get(letter) or unicodedata.normalize("NFD", letter)[0]
        if not unicodedata.combining(base):
            letters.append(base)
            offsets.append(place)
    return Plain("".join(letters), [*offsets, start + len(text)])


def plain_scalar(source: SourceFile, scalar: Scalar) -> Plain:
    """A value as written in the file, quotes and line breaks included, without diacritics."""
    return plain(source.text[scalar.start : scalar.end], scalar.start)
