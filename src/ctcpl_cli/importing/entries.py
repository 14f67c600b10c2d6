"""Rows to entries: each line of a row's words with the points that belong to it, or why that is in doubt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from ctcpl_cli.importing import lines, words
from ctcpl_cli.importing.columns import Columns
from ctcpl_cli.importing.grid import Cell, Table
from ctcpl_cli.importing.lines import HEADS, Line
from ctcpl_cli.importing.spots import Spot

_COUNTED = frozenset({*HEADS, "option", "plain"})
"""Kinds of lines that points may belong to."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that is not understood. ``kind`` names it; nothing is guessed in its place."""

    kind: str
    spot: Spot
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Entry:
    """One line with its place, its points and where these stand."""

    line: Line
    spot: Spot
    cell: Cell
    amount: Decimal | None = None
    doubts: list[Doubt] = field(default_factory=list)


def entries(table: Table, columns: Columns) -> Iterator[Entry]:
    """Every line of the table's body in reading order."""
    (maxima,) = columns.maxima.values()
    for row in range(columns.body, len(table.rows)):
        found = list(_lines(table, columns, row))
        cell = next((cell for column in maxima if (cell := _at(table, row, column)) is not None and cell.lines), None)
        if cell is not None and cell.row == row and not any(entry.cell is cell for entry in found):
            spot = Spot(cell.span, table.at(row))
            if not any(entry.line.kind in _COUNTED and entry.line.words for entry in found):
                found.append(Entry(Line("aside", "", ""), spot, cell))
            _give(found, cell, spot)
        yield from found


def _at(table: Table, row: int, column: int) -> Cell | None:
    return table.rows[row][column] if column < len(table.rows[row]) else None


def _lines(table: Table, columns: Columns, row: int) -> Iterator[Entry]:
    wanted = {*columns.ordinals, *columns.words}
    label: Line | None = None
    pending: Entry | None = None
    for cell in table.new(row):
        if not cell.lines or not wanted.intersection(range(cell.column, cell.column + cell.columns)):
            continue
        if not {*columns.words}.intersection(range(cell.column, cell.column + cell.columns)):
            label = _ordinal(cell)
            continue
        found = _merged(Entry(line, Spot(cell.span, table.at(row)), cell) for line in _of_cell(cell))
        if label is not None and found and found[0].line.kind == "plain":
            found[0].line = replace(found[0].line, kind=label.kind, mark=label.mark)
        elif pending is not None:
            yield pending
        label = pending = None
        if len(found) == 1 and found[0].line.kind in HEADS and found[0].line.mark and not found[0].line.words:
            pending = found[0] if found[0].line.kind in ("criterion", "indicator") else None
            label = replace(found[0].line, points=None)
            continue
        for entry in found:
            entry.amount = entry.line.points
        yield from found
    if pending is not None:
        yield pending


def _ordinal(cell: Cell) -> Line | None:
    """What a cell of ordinals says of the words beside it: ``1``, ``1.2``, ``a)``, ``II``, or a whole mark."""
    said = cell.text.strip()
    if len(said.strip(".)/")) == 1 and said[0].isalpha() and said[0].islower():
        return Line("option", said[0], "")
    found = lines.read(said.rstrip(".)") if said.rstrip(".)").replace(".", "").isdigit() else said)
    return found[0] if found and found[0].kind in HEADS and not found[0].words else None


def _of_cell(cell: Cell) -> Iterator[Line]:
    for line in cell.lines:
        yield from lines.read(line)


def _merged(given: Iterator[Entry]) -> list[Entry]:
    """The entries of one cell; a text without mark is joined to a bare mark before it, or goes on in mid-sentence."""
    found: list[Entry] = []
    for entry in given:
        before = found[-1].line if found else None
        if before and entry.line.kind == "plain" and before.points is None and _goes_on(before, entry.line):
            joined = f"{before.words} {entry.line.words}".strip()
            found[-1].line = replace(before, words=joined, points=entry.line.points)
        else:
            found.append(entry)
    return found


def _goes_on(before: Line, line: Line) -> bool:
    return before.kind == "aside" or (before.kind in _COUNTED and (not before.words or line.words[:1].islower()))


def _give(found: Sequence[Entry], cell: Cell, spot: Spot) -> None:
    """The amounts of a row's cell of maxima to the lines they belong to."""
    counted = [entry for entry in found if entry.line.kind in _COUNTED and entry.line.words]
    said = [line for line in cell.lines if not words.blank(line)]
    amounts = [cell.number] if cell.number is not None else [words.points(line) for line in said]
    unread = next((line for line, amount in zip(said, amounts, strict=True) if amount is None), None)
    takers = _takers(counted, cell, len(amounts))
    first = counted[0] if counted else found[-1]
    if cell.formula:
        _doubt(first, "no_result", spot, formula=cell.text)
    elif not amounts:
        return
    elif not counted:
        _doubt(first, "row_not_understood", spot, text=cell.text)
    elif unread is not None:
        _doubt(first, "unreadable_number", spot, text=unread)
    elif takers is None:
        _doubt(first, "number_of_several", spot, numbers=len(amounts), lines=len(counted))
    else:
        for entry, amount in zip(takers, amounts, strict=True):
            assert amount is not None
            if entry.amount is not None and entry.amount != amount:
                _doubt(entry, "two_numbers", spot, said=entry.amount, beside=amount)
            entry.amount = words.plain(amount)


def _takers(counted: Sequence[Entry], cell: Cell, count: int) -> Sequence[Entry] | None:
    """The lines that so many amounts belong to; None where that is in doubt."""
    if len(counted) == count:
        return counted
    silent = [entry for entry in counted if entry.amount is None]
    if count > 1:
        return silent if len(silent) == count else None
    heads = [entry for entry in counted if entry.line.kind in HEADS]
    level = [entry for entry in heads if (entry.cell.row, entry.cell.rows) == (cell.row, cell.rows)]
    for group in (heads, level, silent if not heads else []):
        if len(group) == 1:
            return group
    return None


def _doubt(entry: Entry, kind: str, spot: Spot, **facts: object) -> None:
    entry.doubts.append(Doubt(kind, spot, facts))
