"""The paragraphs of a Word file as the lines of a text, so that a place in Word is also a line and a column."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ctcpl_cli.documents.engine import Place, tags, words
from ctcpl_cli.documents.engine.naming import DOCUMENT
from ctcpl_cli.documents.engine.values import clean
from ctcpl_cli.findings import Phrase, Span

_BREAKS = str.maketrans("\n\r\t", "   ")


@dataclass(frozen=True, slots=True)
class Lines:
    """Every paragraph of the parts, one line each: line 5 is the fifth paragraph of the document, tables included."""

    texts: tuple[str, ...]
    numbers: Mapping[Place, int]

    @property
    def text(self) -> str:
        """All lines as one text."""
        return "\n".join(self.texts)

    def span(self, place: Place, name: str = "", below: bool = False) -> Span:
        """Where a name stands in the tags of a paragraph (``below``: behind a dot); the whole paragraph without one."""
        line = self.numbers.get(place, 1)
        text = self.texts[line - 1] if self.texts else ""
        start, end = _find(text, name, below) if name else (0, len(text))
        return Span(line, start + 1, line, end + 1)


def lines(parts: Mapping[str, bytes]) -> Lines:
    """The paragraphs of the document, then those of the other parts given. Raises etree.XMLSyntaxError."""
    texts: list[str] = []
    numbers: dict[Place, int] = {}
    for name, content in sorted(parts.items(), key=lambda part: (part[0] != DOCUMENT, part[0])):
        for paragraph in words.parse(content).iter(words.P):
            texts.append(clean(words.text(paragraph)).translate(_BREAKS))
            numbers.setdefault(words.place(paragraph, name), len(texts))
    return Lines(tuple(texts), numbers)


def in_words(place: Place) -> Phrase:
    """A place as a person finds it in Word."""
    facts = {"table": place.table, "row": place.row, "cell": place.cell, "paragraph": place.paragraph}
    said = Phrase("documents.place_table" if place.table else "documents.place_paragraph", facts)
    return said if place.part == DOCUMENT else Phrase("documents.place_part", {"place": said, "part": place.part})


def _find(text: str, name: str, below: bool) -> tuple[int, int]:
    word = re.escape(name)
    pattern = re.compile(rf"(?:\.\s*|[\[=(]\s*\W){word}\b" if below else rf"(?<![\w.]){word}\b")
    try:
        found = tags.find(text)
    except tags.Unclosed:
        return 0, len(text)
    for tag in found:
        match = pattern.search(text, tag.start, tag.end)
        if match:
            return match.end() - len(name), match.end()
    return 0, len(text)
