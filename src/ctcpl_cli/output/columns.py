"""Text in columns: aligned, or as CSV."""

import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence


def align(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The rows with columns of equal width, two spaces apart; the first row is ruled off as a heading."""
    widths = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    for position, row in enumerate(rows):
        cells = (cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
        if position == 0:
            yield "  ".join("-" * size for size in widths)


def width(text: str) -> int:
    """Columns a terminal needs for a text."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)


def csv_line(cells: Sequence[str]) -> str:
    """One line of CSV."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="").writerow(cells)
    return buffer.getvalue()
