"""Which column is what, told by the words of a table's head, wherever the columns stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ctcpl_cli.importing.grid import Cell, Table
from ctcpl_cli.importing.words import fold

_MAXIMUM = re.compile(r"\btoi da\b|\bthang diem\b|\bdiem chuan\b")
_WORDS = re.compile(r"\btieu chi\b|\bchi tieu\b|\bnoi dung\b")
_OF_FACTS = re.compile(
    r"\s*(?:so )?diem\b|.*\b(?:diem so|tu cham|so lieu|ty le|can cu|ket qua|tai lieu|cong chuc|ghi chu)\b", re.DOTALL
)
_ORDINAL = re.compile(r"(?:s?tt|so tt|so thu tu)\.?")
_COLUMN_NUMBER = re.compile(r"\(?(?:[0-9]{1,2}|[a-z])\)?")
_DEEPEST = 12
"""A head stands within the first rows that say something."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table (from 0): ordinals, words in their order, maxima; ``body`` is the row below the head.

    ``maxima`` has more than one name where several columns could be the maximum.
    """

    ordinals: tuple[int, ...]
    words: tuple[int, ...]
    maxima: dict[str, tuple[int, ...]]
    body: int


def find(table: Table) -> Columns | None:
    """The columns of a table of points; None for any other table."""
    for row in range(min(len(table.rows), _DEEPEST)):
        if any(_MAXIMUM.search(fold(cell.text)) for cell in table.new(row)):
            found = _columns(table, row)
            if found is not None:
                return found
    return None


def _columns(table: Table, row: int) -> Columns | None:
    first = _first(table, row)
    last = _last(table, first, row)
    ordinals, said, maxima = [], [], dict[str, list[int]]()
    for column in range(max(map(len, table.rows[first : last + 1]))):
        cells = list(dict.fromkeys(_column(table, column, range(first, last + 1))))
        head = fold(" ".join(cell.text for cell in cells))
        if _MAXIMUM.search(head):
            maxima.setdefault(" ".join(cell.text for cell in cells), []).append(column)
        elif _ORDINAL.fullmatch(head.strip()):
            ordinals.append(column)
        elif _WORDS.search(head) and not _OF_FACTS.match(head):
            said.append(column)
    if not said or not maxima:
        return None
    body = _after_column_numbers(table, last + 1)
    return Columns(tuple(ordinals), tuple(said), {name: tuple(found) for name, found in maxima.items()}, body)


def _column(table: Table, column: int, rows: Sequence[int]) -> list[Cell]:
    places = ((table.rows[row], column) for row in rows)
    return [cell for cells, at in places if at < len(cells) and (cell := cells[at]) is not None]


def _first(table: Table, row: int) -> int:
    """The head's first row: that of a cell reaching down into ``row``, or the row above where only that names words."""
    own = [cell for cell in table.rows[row] if cell is not None]
    first = min((cell.row for cell in own), default=row)
    alone = not any(_WORDS.search(fold(cell.text)) for cell in own)
    return first - 1 if alone and first == row and row > 0 else first


def _last(table: Table, first: int, row: int) -> int:
    """The head's last row: where the cells of its first two rows end."""
    reach = [cell.row + cell.rows - 1 for at in {first, row} for cell in table.rows[at] if cell is not None]
    return max(row, max((end for end in reach if end < len(table.rows)), default=row))


def _after_column_numbers(table: Table, row: int) -> int:
    """The row below one that only numbers the columns: (1), (2), (3) or A, B, 1, 2."""
    if row >= len(table.rows):
        return row
    said = [fold(cell.text).strip() for cell in table.new(row) if cell.lines]
    numbered = len(said) > 2 and all(_COLUMN_NUMBER.fullmatch(text) for text in said)
    return row + 1 if numbered else row
