"""Where the parser gave up, and what is made of it."""

import re
from dataclasses import dataclass

from ctcpl_cli.findings import Problem
from ctcpl_cli.source.file import SourceFile
from ctcpl_cli.source.indents import next_indent
from ctcpl_cli.source.tree import Last

KEY = re.compile(r"""(?:"[^"]*"|'[^']*'|[^\s:#"'\[\]{},&*!|>%@`][^:#]*):(?=[ \t\u00a0]|$)""")
"""A key with its colon."""
_DASHES = re.compile(r"[ \t]*(?:-[ \t]+)*")
_GLUED = re.compile(r"[\w\"'.-]+(:)(?=\S)|(-{1,2})(?=[^\s-])|[^:#]*?(:)(?=\u00a0)")


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the parser gave up, the start of what it was reading (``context``), its words, and the value before."""

    source: SourceFile
    offset: int
    context: int | None
    said: str
    last: Last

    @property
    def text(self) -> str:
        """The whole text."""
        return self.source.text

    def line(self, offset: int) -> tuple[int, int]:
        """Start and end of the line that holds an offset, without its end sign and trailing blanks."""
        starts = self.source.line_starts
        number, _ = self.source.line_column(offset)
        start = starts[number - 1]
        return start, start + len(self.source.line(number).rstrip())

    def same_line(self, one: int, other: int) -> bool:
        """Whether two offsets stand in one line."""
        return self.source.line_column(one)[0] == self.source.line_column(other)[0]

    def after_dashes(self, start: int, end: int) -> int:
        """Where the content of a line begins: after its indentation and the dashes of list items."""
        dashes = _DASHES.match(self.text, start, end)
        return dashes.end() if dashes else start

    def after_blanks(self, start: int, end: int) -> int:
        """The first place from ``start`` on that is not blank."""
        return end - len(self.text[start:end].lstrip())


@dataclass(frozen=True, slots=True)
class Mistake:
    """The problem, and what lets reading go on, if anything.

    ``sign`` is to be hidden from the parser, the range ``skip`` to be read as blank, the blank ``comma`` as a comma.
    """

    problem: Problem
    sign: int | None = None
    skip: tuple[int, int] | None = None
    comma: int | None = None


def mistake(kind: str, start: int, end: int, hide: int | None = None, **facts: object) -> Mistake:
    """A mistake between two offsets."""
    return Mistake(Problem(kind, start, max(start, end), facts), hide)


def missing_comma(stop: Stop, start: int, end: int) -> Mistake:
    """A key or item without the comma before it."""
    blank = start - 1 if stop.text[start - 1 : start] == " " else None
    return Mistake(Problem("missing_comma", start, end), comma=blank)


def missing_space(stop: Stop, start: int, end: int) -> Mistake | None:
    """A colon or dash at the start of a line without the space that must follow it."""
    glued = _GLUED.match(stop.text, start, end)
    if glued is None:
        return None
    group = glued.lastindex or 0
    facts = {"after": glued[group]}
    return Mistake(Problem("missing_space", *glued.span(group), facts), skip=_alone(stop, start))


def missing_colon(stop: Stop, start: int, end: int) -> Mistake:
    """A line, or what follows its dashes, that is no key with a value."""
    return Mistake(Problem("missing_colon", start, end), skip=_alone(stop, start))


def _alone(stop: Stop, offset: int) -> tuple[int, int] | None:
    """The line of an offset, if nothing stands below it that would lose its place."""
    start, end = stop.line(offset)
    alone = not stop.text[start:offset].strip() and next_indent(stop.source, offset) <= offset - start
    return (start, end) if alone else None
