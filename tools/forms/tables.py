"""Tables with merged headings, group rows and a row of column numbers."""

from collections.abc import Callable, Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.shared import Twips

from tools.word_parts import Cell, lines, row, table

Fill = Callable[[Cell], None]


def ruled(document: Any, widths: Sequence[int]) -> Any:
    """A bordered table with fixed column widths in twips; its first row is still to be filled."""
    return table(document, widths, bordered=True)


def heading(made: Any, rows: Sequence[Sequence[str | None]], numbered: bool = False) -> None:
    """Heading rows, repeated on each page. None joins a cell with the one on its left, ``""`` with the one above.

    ``numbered`` adds a row with the columns' numbers.
    """
    for position, titles in enumerate(rows):
        row(made, [lines(("TableHead", title or "")) for title in titles], first=position == 0, header=True)
    for position, titles in enumerate(rows):
        for column, title in enumerate(titles):
            if title is None:
                made.cell(position, column - 1).merge(made.cell(position, column))
            elif title == "" and position:
                made.cell(position - 1, column).merge(made.cell(position, column))
    for position in range(len(rows)):
        _tidy(made, position)
    if numbered:
        row(made, [lines(("TableHead", f"({number})")) for number in range(1, len(made.columns) + 1)], header=True)


def block(made: Any, tag: str) -> None:
    """A row that holds only a block tag."""
    row(made, [lines(("", tag)), *([lines(("Body", ""))] * (len(made.columns) - 1))])


def cells(made: Any, *fill: Fill) -> None:
    """An ordinary row."""
    row(made, fill)


def group(made: Any, text: str, style: str = "TableHead") -> None:
    """A row of one cell over all columns."""
    row(made, [lines((style, text)), *([lines(("TableText", ""))] * (len(made.columns) - 1))])
    last = made.rows[-1]
    last.cells[0].merge(last.cells[-1])
    _tidy(made, len(made.rows) - 1)


def _tidy(made: Any, position: int) -> None:
    """Merging leaves the emptied paragraphs of the joined cells behind: take them out, and centre what is joined."""
    for cell in {id(cell._tc): cell for cell in made.rows[position].cells}.values():
        filled = [paragraph for paragraph in cell.paragraphs if paragraph.text]
        for paragraph in cell.paragraphs:
            if not paragraph.text and (filled or paragraph is not cell.paragraphs[0]):
                paragraph._p.getparent().remove(paragraph._p)
        middle = OxmlElement("w:vAlign")
        middle.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val", "center")
        cell._tc.get_or_add_tcPr().append(middle)


def landscape(section: Any) -> int:
    """Turn a page on its side, with the tabs of its headers; the width of its text in twips."""
    section.page_width, section.page_height = section.page_height, section.page_width
    section.orientation = 1
    width = int((section.page_width - section.left_margin - section.right_margin) / Twips(1))
    for header in (section.first_page_header, section.header):
        stops = header.paragraphs[0].paragraph_format.tab_stops
        for stop, place in zip(stops, (width // 2, width), strict=True):
            stop.position = Twips(place)
    return width
