"""One file's text, its tree, and the way from offsets to lines and columns."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from ctcpl_cli.findings import Problem, Span
from ctcpl_cli.source.nodes import Mapping

_LINE_END = re.compile("\r\n|\n|\r")


@dataclass(slots=True, eq=False)
class SourceFile:
    """One file's text and tree. ``path`` is what users see: relative to the workspace root, with ``/``.

    ``root`` is None where the text has no readable tree. ``intact`` is false where the text breaks the rules of YAML: a
    tree may exist all the same, read as if each mistake had been mended; checks use it, results must not.
    """

    path: str
    text: str = ""
    root: Mapping | None = None
    problems: list[Problem] = field(default_factory=list)
    intact: bool = True
    _starts: list[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """The lines and columns of a range of offsets."""
        return Span(*self.line_column(start), *self.line_column(end))

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column (both from 1, in code points) of an offset."""
        starts = self.line_starts
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column."""
        return self.line_starts[line - 1] + column - 1

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
