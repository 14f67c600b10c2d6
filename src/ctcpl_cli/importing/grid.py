"""Tables of a Word or Excel file as grids of cells. A merged cell is one cell that stands at several places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from ctcpl_cli.findings import Phrase, Span

MOST_CELLS = 60_000
"""A file with more cells is no form that a person fills in."""


class Unusable(Exception):
    """A file that cannot be read as a form; ``reason`` is a text of the catalogue."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.reason = Phrase(f"importing.{reason}", facts)


@dataclass(slots=True, eq=False)
class Cell:
    """One cell: its lines that say something, its first place (from 0) and how far it reaches.

    ``number`` is set where the file holds a number and not a text; ``formula`` where it holds a formula without result.
    """

    lines: tuple[str, ...]
    row: int
    column: int
    span: Span
    rows: int = 1
    columns: int = 1
    number: Decimal | None = None
    formula: bool = False

    @property
    def text(self) -> str:
        """All lines as one."""
        return " ".join(self.lines)


@dataclass(slots=True, eq=False)
class Table:
    """One table, or one sheet. ``first`` is the number that a person sees at the first row."""

    place: Phrase
    rows: list[list[Cell | None]] = field(default_factory=list)
    first: int = 1

    def at(self, row: int) -> Phrase:
        """A row (from 0) as a person finds it."""
        return Phrase("importing.row", {"table": self.place, "row": row + self.first})

    def new(self, row: int) -> Iterator[Cell]:
        """The cells that begin in a row, in order."""
        for column, cell in enumerate(self.rows[row]):
            if cell is not None and (cell.row, cell.column) == (row, column):
                yield cell


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A file: its text, a paragraph or a table row a line; its tables; the lines one of which may be its title."""

    text: str
    tables: Sequence[Table]
    heading: Sequence[str]


BETWEEN_CELLS = " | "


def line_of(cells: Sequence[Cell], number: int) -> str:
    """A row as a line of the document's text; each cell learns its place in it."""
    column = 1
    for cell in cells:
        end = column + len(cell.text)
        cell.span = Span(number, column, number, end)
        column = end + len(BETWEEN_CELLS)
    return BETWEEN_CELLS.join(cell.text for cell in cells)
