"""The sheets of an Excel file as tables. Of a formula only the result that the file keeps is read, never worked out.

Source: ECMA-376 part 1, 18.3. Excel itself keeps 15 significant digits of a number.
"""

import io
import unicodedata
from datetime import date, time
from decimal import Decimal
from typing import Any

from ctcpl_cli.findings import Phrase
from ctcpl_cli.importing.grid import MOST_CELLS, Cell, Document, Table, Unusable, line_of
from ctcpl_cli.importing.spots import NOWHERE

_ROWS, _COLUMNS = 3000, 60
"""A form ends long before; beyond stand only cells that were coloured by mistake."""


def read(data: bytes) -> Document:
    """The sheets of a workbook. Raises Unusable for what is none."""
    from openpyxl import load_workbook

    try:
        formulas, values = (load_workbook(io.BytesIO(data), data_only=kept) for kept in (False, True))
    except Exception as error:  # the library raises whatever its parts raise for a damaged file
        raise Unusable("not_office") from error
    lines: list[str] = []
    tables = []
    cells = 0
    for sheet, results in zip(formulas.worksheets, values.worksheets, strict=True):
        table = _table(sheet, results)
        cells += sum(map(len, table.rows))
        if cells > MOST_CELLS:
            raise Unusable("too_large")
        lines += [line_of(list(table.new(row)), len(lines) + 1 + row) for row in range(len(table.rows))]
        tables.append(table)
    return Document("\n".join(lines), tables, _heading(tables))


def _table(sheet: Any, results: Any) -> Table:
    height, width = min(sheet.max_row, _ROWS), min(sheet.max_column, _COLUMNS)
    table = Table(Phrase("importing.sheet", {"name": sheet.title}), [[None] * width for _ in range(height)])
    reach = {
        (area.min_row, area.min_col): (min(area.max_row, height), min(area.max_col, width))
        for area in sheet.merged_cells.ranges
    }
    for row in range(1, height + 1):
        for column in range(1, width + 1):
            if table.rows[row - 1][column - 1] is not None:
                continue
            bottom, right = reach.get((row, column), (row, column))
            cell = _cell(sheet.cell(row, column), results.cell(row, column).value, row - 1, column - 1)
            cell.rows, cell.columns = bottom - row + 1, right - column + 1
            for covered in range(row - 1, bottom):
                table.rows[covered][column - 1 : right] = [cell] * cell.columns
    while table.rows and not any(cell is not None and cell.lines for cell in table.rows[-1]):
        table.rows.pop()
    return table


def _cell(written: Any, value: Any, row: int, column: int) -> Cell:
    lost = written.data_type == "f" and value is None
    number = _number(value)
    said = "" if value is None else str(number) if number is not None else _text(value)
    lines = tuple(filter(None, (" ".join(line.split()) for line in said.splitlines())))
    if lost:
        lines = (unicodedata.normalize("NFC", str(written.value)),)
    return Cell(lines, row, column, NOWHERE, number=number, formula=lost)


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    number = Decimal(format(value, ".15g"))
    return number if number.is_finite() else None


def _text(value: Any) -> str:
    said = value.isoformat() if isinstance(value, date | time) else str(value)
    return unicodedata.normalize("NFC", said)


def _heading(tables: list[Table]) -> list[str]:
    """The text of every cell: which of them is a heading, its words say."""
    cells = (cell for table in tables for row in range(len(table.rows)) for cell in table.new(row))
    return [cell.text for cell in cells if cell.lines]
