"""WordprocessingML as the compiler sees it: names, the text of paragraphs, and where a paragraph stands."""

import re
from collections.abc import Iterator

from lxml import etree

from ctcpl_cli.documents.engine.problem import Place
from ctcpl_cli.documents.engine.values import RunStyle

Element = etree._Element
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DECLARATIONS = re.compile(r' xmlns(:\w+)?="[^"]*"')
_BEFORE_BOLD = ("rStyle", "rFonts")


def w(name: str) -> str:
    """A name of the main namespace as lxml writes it."""
    return f"{{{NAMESPACE}}}{name}"


P, R, T, TAB, BR, TBL, TR, TC, SECTION = map(w, ("p", "r", "t", "tab", "br", "tbl", "tr", "tc", "sectPr"))
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def parse(content: bytes) -> Element:
    """A part's tree, without entities. Raises etree.XMLSyntaxError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_pis=True, remove_comments=True)
    return etree.fromstring(content, parser)


def pieces(node: Element) -> Iterator[Element]:
    """The texts, tabs and line breaks of one paragraph in order; not those of paragraphs inside it."""
    for child in node:
        if child.tag in (T, TAB, BR) and node.tag == R:
            yield child
        elif child.tag not in (P, w("pPr"), w("rPr")):
            yield from pieces(child)


def letters(piece: Element) -> str:
    """What a piece shows."""
    return (piece.text or "") if piece.tag == T else "\t" if piece.tag == TAB else "\n"


def text(paragraph: Element) -> str:
    """What a paragraph shows."""
    return "".join(map(letters, pieces(paragraph)))


def texts(root: Element) -> list[str]:
    """What every paragraph shows, in document order, in one walk.

    What follows a text box inside its own paragraph counts with the box's last paragraph.
    """
    shown: list[list[str]] = []
    for element in root.iter(P, T, TAB, BR):
        parent = element.getparent()
        if element.tag == P:
            shown.append([])
        elif shown and parent is not None and parent.tag == R:
            shown[-1].append(letters(element))
    return ["".join(parts) for parts in shown]


def child(node: Element, *names: str) -> Element | None:
    """The element at the end of a path of children, or None."""
    found: Element | None = node
    for name in names:
        found = found.find(w(name)) if found is not None else None
    return found


def number(node: Element | None, attribute: str, otherwise: int) -> int:
    """A whole number from an attribute."""
    value = node.get(w(attribute), "") if node is not None else ""
    return int(value) if value.isdigit() else otherwise


def place(paragraph: Element, part: str) -> Place:
    """Where a paragraph stands, counted as a person counts in Word."""
    cell = next(paragraph.iterancestors(TC), None)
    container = cell if cell is not None else paragraph.getparent()
    assert container is not None
    at = list(container.iterchildren(P)).index(paragraph) + 1 if paragraph.getparent() is container else 1
    if cell is None:
        return Place(part, paragraph=at)
    row = next(cell.iterancestors(TR))
    table = next(row.iterancestors(TBL))
    return Place(
        part,
        list(table.getroottree().getroot().iter(TBL)).index(table) + 1,
        list(table.iterchildren(TR)).index(row) + 1 if row.getparent() is table else 1,
        list(row.iterchildren(TC)).index(cell) + 1 if cell.getparent() is row else 1,
        at,
    )


def room(paragraph: Element) -> int:
    """The width in twips of the column in which a paragraph stands."""
    cell = next(paragraph.iterancestors(TC), None)
    if cell is not None:
        margins = child(next(cell.iterancestors(TBL)), "tblPr", "tblCellMar")
        sides = (child(margins, side) if margins is not None else None for side in ("left", "right"))
        return number(child(cell, "tcPr", "tcW"), "w", 0) - sum(number(side, "w", 108) for side in sides)
    following = paragraph.xpath("following::w:sectPr[1]", namespaces={"w": NAMESPACE})
    if not isinstance(following, list) or not following:
        return 0
    section = following[0]
    assert isinstance(section, Element)
    page, margin = child(section, "pgSz"), child(section, "pgMar")
    return number(page, "w", 0) - number(margin, "left", 0) - number(margin, "right", 0)


def run_style(run: Element) -> RunStyle:
    """A run's properties as XML, and with bold and italic added."""
    given = child(run, "rPr")
    plain = etree.tostring(given, encoding="unicode", with_tail=False) if given is not None else ""
    return RunStyle(
        *(_DECLARATIONS.sub("", made) for made in (plain, _with(plain, "b"), _with(plain, "i"), _with(plain, "b", "i")))
    )


def _with(plain: str, *names: str) -> str:
    properties = etree.fromstring(plain) if plain else etree.Element(w("rPr"), nsmap={"w": NAMESPACE})
    for name in names:
        for old in properties.findall(w(name)):
            properties.remove(old)
    first = [element.tag in map(w, _BEFORE_BOLD) for element in properties].count(True)
    for offset, name in enumerate(names):
        properties.insert(first + offset, etree.Element(w(name)))
    return etree.tostring(properties, encoding="unicode")
