"""Events of the C parser to our nodes. Anchors, aliases, tags and merge keys are refused as they come."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from ctcpl_cli.findings import Problem
from ctcpl_cli.source import masks, scan
from ctcpl_cli.source.file import SourceFile
from ctcpl_cli.source.nodes import Entry, Mapping, Node, Scalar, Sequence

MAX_DEPTH = 32
_PROPERTY = re.compile(r"(?P<anchor>&[^\s,\[\]{}]*)|(?P<tag>!(?:<[^>\s]*>|[^\s,\[\]{}]*))")
_BETWEEN = re.compile(r"(?:\s|#[^\r\n]*)*")
_DECIMALS = re.compile("[0-9]+")
_NUMBER = re.compile("-?[0-9][0-9.]*")
_SWALLOWED = re.compile(r"[\r\n]([ \t]*-)(?=\s)")
_GLUED_ITEM = re.compile(r"[\r\n][ \t]*-")
_GLUED_KEY = re.compile(r"[A-Za-z_]\w*(?:(:)(?=\S)|(?=\s*[\[{]))", re.ASCII)
_WIDE = "\u00a0\u3000"


class TooDeep(Exception):
    """A collection nested deeper than MAX_DEPTH begins at ``offset``."""

    def __init__(self, offset: int) -> None:
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Last:
    """The value read last: where a parser error follows it directly, it is part of what went wrong.

    ``closed`` marks one that ended with its bracket or its name, so that no text can follow.
    """

    start: int
    end: int
    quoted: bool
    closed: bool


class Builder:
    """One walk over the events. ``problems`` collects what our format refuses; ``last`` is kept for syntax errors.

    ``kept`` are the ranges of texts over several lines in which every blank counts.
    """

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.text = source.text
        self.problems: list[Problem] = []
        self.kept: list[tuple[int, int]] = []
        self._last = (0, 0, False, False)
        self.parser: Any = None

    @property
    def last(self) -> Last:
        """The value read last."""
        return Last(*self._last)

    def document(self, parser: Any) -> Node | None:
        """The tree of the first document; None for a text without any. Raises TooDeep, and the parser's own errors."""
        self.parser = parser
        tree: Node | None = None
        documents = 0
        while parser.check_event():
            event = parser.get_event()
            if type(event).__name__ != "DocumentStartEvent":
                continue
            documents += 1
            if documents == 2:
                start = self.text.find("---", event.start_mark.index)
                self._report("second_document", start, start + 3)
                return tree
            tree = self._node(parser.get_event(), 1)
        return tree

    def _report(self, kind: str, start: int, end: int, **facts: object) -> None:
        self.problems.append(Problem(kind, start, end, facts))

    def _node(self, event: Any, depth: int) -> Node:
        start: int = event.start_mark.index
        name = type(event).__name__
        if name == "AliasEvent":
            end: int = event.end_mark.index
            self._report("alias", start, end, name=event.anchor)
            self._last = (start, end, False, True)
            return Scalar("", start, end)
        if event.anchor is not None or event.tag is not None:
            start = self._refuse_properties(start, event.end_mark.index)
        if name == "ScalarEvent":
            return self._scalar(event, start)
        if depth > MAX_DEPTH:
            raise TooDeep(start)
        if name == "SequenceStartEvent":
            return self._sequence(event, start, depth)
        return self._mapping(event, start, depth)

    def _refuse_properties(self, start: int, end: int) -> int:
        """Report anchor and tag before a value; where the value itself begins."""
        while found := _PROPERTY.match(self.text, start):
            name = found[0].lstrip("&!")
            self._report(str(found.lastgroup), found.start(), found.end(), name=name)
            start = found.end()
            following = _BETWEEN.match(self.text, start)
            if following is None or following.end() > end:
                break
            start = following.end()
        return start

    def _scalar(self, event: Any, start: int) -> Scalar:
        end: int = max(event.end_mark.index, start)
        plain = not event.style
        value: str = event.value
        if not value.isascii():
            value = unicodedata.normalize("NFC", masks.reveal(value))
            if plain and value.strip(_WIDE) != value:
                value = value.strip(_WIDE)
                start, end = self._narrowed(start, end)
        several = event.end_mark.line > event.start_mark.line
        if several and not plain:
            self.kept.append((start, end))
        if plain:
            if several:
                self._lines(start, end)
            if value[-1:] == '"' and value.count('"') % 2 and self.text[start] not in "\"'":
                self._report("mixed_quotes", start, end, quote='"')
        elif event.style in ("|", ">"):
            end = start + len(self.text[start:end].rstrip())
        elif event.style == '"' and (unseen := scan.first_unseen(value)):
            self._report("control_character", start, end, character=unseen, count=1)
        if start < end:
            self._last = (start, end, not plain and event.style not in ("|", ">"), False)
        return Scalar(value, start, end, plain)

    def _lines(self, start: int, end: int) -> None:
        """Lines that were meant to begin something, but became part of the text above."""
        swallowed = _SWALLOWED.search(self.text, start, end)
        if swallowed:
            self._report("swallowed_item", *swallowed.span(1))
        elif self.text[start : start + 1] == "-" and _GLUED_ITEM.search(self.text, start, end):
            self._report("missing_space", start, start + 1, after="-")

    def _narrowed(self, start: int, end: int) -> tuple[int, int]:
        """The range of a plain value without wide spaces at its ends, which are reported."""
        first = end - len(self.text[start:end].lstrip(_WIDE))
        last = start + len(self.text[start:end].rstrip(_WIDE))
        if first >= last:
            first, last = end, end
        if start < first:
            line_start = self.text[max(self.text.rfind("\n", 0, start), self.text.rfind("\r", 0, start)) + 1 : start]
            self._report("wide_space" if line_start.strip() else "tab_indent", start, first)
        if last < end:
            self._report("wide_space", last, end)
        return first, last

    def _sequence(self, opening: Any, start: int, depth: int) -> Sequence:
        items = []
        while type(event := self.parser.get_event()).__name__ != "SequenceEndEvent":
            items.append(self._node(event, depth + 1))
        return Sequence(start, self._end(opening, event, start, items[-1].end if items else start), items)

    def _mapping(self, opening: Any, start: int, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        last: Entry | None = None
        end = start
        while type(event := self.parser.get_event()).__name__ != "MappingEndEvent":
            key = self._node(event, depth + 1)
            value = self._node(self.parser.get_event(), depth + 1)
            end = max(key.end, value.end if value.end > value.start else 0)
            if not isinstance(key, Scalar) or (key.plain and not key):
                if self.text[key.start : key.start + 1] != "*":
                    self._report("complex_key", key.start, key.end)
            elif opening.flow_style and last and self._completes_decimal(last, key, value):
                last.value = Scalar(self.text[last.value.start : key.end], last.value.start, key.end)
            elif key.plain and (glued := _GLUED_KEY.match(key)):
                if glued[1]:
                    self._report("missing_space", key.start + glued.start(1), key.start + glued.end(1), after=":")
                else:
                    self._report("missing_colon", key.start, key.start + glued.end())
            elif key == "<<" and key.plain:
                self._report("merge_key", key.start, key.end)
            elif key in entries:
                line, _ = self.source.line_column(entries[key].key.start)
                self._report("duplicate_key", key.start, key.end, key=key.short, line=line)
            else:
                bare = opening.flow_style and value.start == value.end and ":" not in self.text[key.end : value.start]
                entries[str(key)] = last = Entry(key, value, bare)
        return Mapping(start, self._end(opening, event, start, end), entries)

    def _end(self, opening: Any, closing: Any, start: int, last: int) -> int:
        """Where a collection ends: after its bracket, or with its last value."""
        end: int = closing.end_mark.index
        if opening.flow_style and end > start and self.text[end - 1 : end] in ("]", "}"):
            self._last = (start, end, False, True)
            return end
        return max(last, start)

    def _completes_decimal(self, before: Entry, key: Scalar, value: Node) -> bool:
        """Whether ``{points: 1,5}`` was meant: the comma made a second key of the decimals."""
        number = before.value
        return (
            isinstance(number, Scalar)
            and number.plain
            and bool(_NUMBER.fullmatch(number))
            and key.plain
            and bool(_DECIMALS.fullmatch(key))
            and isinstance(value, Scalar)
            and value.start == value.end
            and number.end + 1 == key.start
            and self.text[number.end] == ","
        )
