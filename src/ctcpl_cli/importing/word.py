"""Tables of a Word file, read from its XML: ``table.cell(i, j)`` of the usual library is far slower.

Source: ECMA-376 part 1, 17.4 (``gridSpan``, ``gridBefore``, ``vMerge``).
"""

import unicodedata
from collections.abc import Iterator

from ctcpl_cli.documents.engine import words
from ctcpl_cli.documents.engine.words import Element, w
from ctcpl_cli.findings import Phrase
from ctcpl_cli.importing.grid import MOST_CELLS, Cell, Document, Table, Unusable, line_of
from ctcpl_cli.importing.spots import NOWHERE

_HOLDERS = tuple(map(w, ("sdt", "sdtContent", "ins", "smartTag", "customXml")))
_WIDEST = 63
"""Word's own limit for the columns of a table."""


def read(document: bytes) -> Document:
    """The document part. Raises etree.XMLSyntaxError, and Unusable for one with too many cells."""
    reading = _Reading()
    body = words.child(words.parse(document), "body")
    if body is not None:
        reading.blocks(body)
    return Document("\n".join(reading.lines), reading.tables, reading.heading)


class _Reading:
    """One walk over the blocks of a document."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.tables: list[Table] = []
        self.heading: list[str] = []
        self.cells = 0

    def blocks(self, container: Element) -> None:
        for block in _flat(container, (words.P, words.TBL)):
            if block.tag == words.TBL:
                self.table(block)
                continue
            said = _line(block)
            self.lines.append(said)
            if said:
                self.heading.append(said)

    def table(self, node: Element) -> None:
        table = Table(Phrase("importing.table", {"n": len(self.tables) + 1}))
        self.tables.append(table)
        for row in _flat(node, (words.TR,)):
            self.row(table, row)

    def row(self, table: Table, node: Element) -> None:
        above = table.rows[-1] if table.rows else []
        own: list[Cell | None] = [None] * min(words.number(words.child(node, "trPr", "gridBefore"), "val", 0), _WIDEST)
        begun = []
        for part in _flat(node, (words.TC,)):
            width = max(1, min(words.number(words.child(part, "tcPr", "gridSpan"), "val", 1), _WIDEST))
            merge = words.child(part, "tcPr", "vMerge")
            continued = merge is not None and merge.get(w("val"), "continue") != "restart"
            cell = above[len(own)] if continued and len(own) < len(above) else None
            if cell is not None and cell.column == len(own):
                cell.rows = len(table.rows) + 1 - cell.row
            else:
                cell = Cell(_lines(part), len(table.rows), len(own), NOWHERE, columns=width)
                begun.append(cell)
            own += [cell] * width
        self.cells += len(own)
        if self.cells > MOST_CELLS:
            raise Unusable("too_large")
        table.rows.append(own)
        self.lines.append(line_of(begun, len(self.lines) + 1))


def _flat(container: Element, kinds: tuple[str, ...]) -> Iterator[Element]:
    """The children of these kinds, those inside content controls too."""
    waiting = list(reversed(list(container)))
    while waiting:
        child = waiting.pop()
        if child.tag in kinds:
            yield child
        elif child.tag in _HOLDERS:
            waiting += reversed(list(child))


def _lines(cell: Element) -> tuple[str, ...]:
    said = (line for paragraph in cell.iter(words.P) for line in words.text(paragraph).split("\n"))
    return tuple(filter(None, map(_clean, said)))


def _line(paragraph: Element) -> str:
    return _clean(words.text(paragraph))


def _clean(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))
