"""Bytes to a :class:`SourceFile`: the tree, and everything wrong with the file as YAML, as values.

Nothing here raises for bad input. Where the text cannot be parsed, ``root`` is None and ``problems`` says why.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

from _ruamel_yaml import CParser
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from ctcpl_cli.findings import Problem, Span
from ctcpl_cli.source import scan, syntax
from ctcpl_cli.source.nodes import Entry, Mapping, Node, Scalar, Sequence

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 32
_LINE_END = re.compile("\r\n|\n|\r")
_DIGITS = re.compile("[0-9]+")


@dataclass(slots=True, eq=False)
class SourceFile:
    """One file's text and tree. ``path`` is what users see: relative to the workspace root, with ``/``."""

    path: str
    text: str = ""
    root: Mapping | None = None
    problems: list[Problem] = field(default_factory=list)
    _starts: list[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """The lines and columns of a range of offsets."""
        return Span(*self.line_column(start), *self.line_column(end))

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column (both from 1, in code points) of an offset."""
        starts = self.line_starts
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    @property
    def line_starts(self) -> list[int]:
        """The offset of each line's first character; CR, LF and CRLF end a line, nothing else does."""
        if self._starts is None:
            self._starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        return self._starts

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its end."""
        starts = self.line_starts
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")


def read_source(path: str, data: bytes) -> SourceFile:
    """Read one file. Files over 1 MiB or nested deeper than 32 are not parsed."""
    if len(data) > MAX_BYTES:
        return SourceFile(path, problems=[Problem("too_large", 0, 0, {"bytes": len(data), "limit": MAX_BYTES})])
    text, problems = scan.decode(data)
    source = SourceFile(path, text, problems=problems)
    if any(problem.kind == "not_utf8" for problem in problems):
        return source
    problems += scan.unseen_characters(text)
    problems += scan.decomposed_words(text)
    builder = _Builder(text, problems)
    try:
        tree = builder.document(CParser(scan.without_unseen(text)))
    except _TooDeep as deep:
        problems.append(Problem("too_deep", deep.offset, deep.offset + 1, {"limit": MAX_DEPTH}))
        return source
    except MarkedYAMLError as error:
        problems.append(_syntax_problem(text, error))
        return source
    except YAMLError:
        problems.append(Problem("control_character", 0, 0, {"character": "?"}))
        return source
    if isinstance(tree, Mapping):
        source.root = tree
    elif tree is None or tree.start == tree.end:
        problems.append(Problem("empty_file", 0, 0))
    else:
        problems.append(Problem("not_a_mapping", tree.start, tree.end))
    return source


def _syntax_problem(text: str, error: MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    offset = min(mark.index, len(text)) if mark else 0
    context = min(error.context_mark.index, len(text)) if error.context_mark else None
    return syntax.diagnose(text, offset, context, f"{error.context or ''} {error.problem or ''}")


class _TooDeep(Exception):
    def __init__(self, offset: int) -> None:
        self.offset = offset


class _Builder:
    """Events of the C parser to our nodes. Anchors, aliases, tags and merge keys are refused as they come."""

    def __init__(self, text: str, problems: list[Problem]) -> None:
        self.text = text
        self.problems = problems
        self.parser: Any = None

    def document(self, parser: Any) -> Node | None:
        self.parser = parser
        tree: Node | None = None
        documents = 0
        while parser.check_event():
            event = parser.get_event()
            name = type(event).__name__
            if name == "DocumentStartEvent":
                documents += 1
                if documents == 2:
                    start = event.start_mark.index
                    self.problems.append(Problem("second_document", start, min(start + 3, len(self.text))))
                    return tree
                tree = self.node(parser.get_event(), 1)
        return tree

    def node(self, event: Any, depth: int) -> Node:
        start: int = event.start_mark.index
        if depth > MAX_DEPTH + 1:
            raise _TooDeep(start)
        name = type(event).__name__
        if name == "AliasEvent":
            self.problems.append(Problem("alias", start, event.end_mark.index, {"name": event.anchor}))
            return Scalar("", start, event.end_mark.index)
        self._refuse_properties(event, start)
        if name == "ScalarEvent":
            return self._scalar(event, start)
        if name == "SequenceStartEvent":
            return self._sequence(start, depth)
        return self._mapping(event, start, depth)

    def _refuse_properties(self, event: Any, start: int) -> None:
        sign = self.text[start : start + 1]
        if event.anchor is not None:
            self.problems.append(Problem("anchor", start, start + len(event.anchor) + 1, {"name": event.anchor}))
        if getattr(event, "tag", None) and sign in "!&":
            self.problems.append(Problem("tag", start, start + 1, {"name": str(event.tag)}))

    def _scalar(self, event: Any, start: int) -> Scalar:
        end: int = event.end_mark.index
        plain = not event.style
        if not plain and event.style in "|>":
            end = start + len(self.text[start:end].rstrip())
        value: str = event.value
        if not value.isascii():
            value = unicodedata.normalize("NFC", value)
        return Scalar(value, start, end, plain)

    def _sequence(self, start: int, depth: int) -> Sequence:
        items = []
        while type(event := self.parser.get_event()).__name__ != "SequenceEndEvent":
            items.append(self.node(event, depth + 1))
        end: int = event.end_mark.index
        if event.end_mark.index == event.start_mark.index and items:
            end = items[-1].end
        return Sequence(start, max(end, start), items)

    def _mapping(self, opening: Any, start: int, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        last: Entry | None = None
        while type(event := self.parser.get_event()).__name__ != "MappingEndEvent":
            key = self.node(event, depth + 1)
            value = self.node(self.parser.get_event(), depth + 1)
            if not isinstance(key, Scalar):
                self.problems.append(Problem("complex_key", key.start, key.end))
            elif opening.flow_style and last and self._completes_decimal(last, key, value):
                last.value = Scalar(self.text[last.value.start : key.end], last.value.start, key.end)
            elif key == "<<" and key.plain:
                self.problems.append(Problem("merge_key", key.start, key.end))
            elif key in entries:
                line = self.text.count("\n", 0, entries[key].key.start) + 1
                self.problems.append(Problem("duplicate_key", key.start, key.end, {"key": str(key), "line": line}))
            else:
                entries[str(key)] = last = Entry(key, value)
        end: int = event.end_mark.index
        if event.end_mark.index == event.start_mark.index and last:
            end = max(last.value.end, last.key.end)
        return Mapping(start, max(end, start), entries)

    def _completes_decimal(self, before: Entry, key: Scalar, value: Node) -> bool:
        """Whether ``{points: 1,5}`` was meant: the comma made a second key of the decimals."""
        number = before.value
        return (
            isinstance(number, Scalar)
            and number.plain
            and bool(_DIGITS.fullmatch(number))
            and key.plain
            and bool(_DIGITS.fullmatch(key))
            and isinstance(value, Scalar)
            and value.start == value.end
            and number.end + 1 == key.start
            and self.text[number.end] == ","
        )
