"""A Word file as plain text, for reading and for comparing two versions: a paragraph a line, a table row a line."""

from collections.abc import Iterator, Mapping

from lxml import etree

from ctcpl_cli.documents.engine import naming, package, words
from ctcpl_cli.documents.engine.naming import DOCUMENT
from ctcpl_cli.documents.engine.template import MARGINAL

BETWEEN_CELLS = " | "
_DIGITS = "0123456789"
_HOLDERS = tuple(map(words.w, ("sdt", "sdtContent", "ins", "smartTag", "customXml")))


def parts(data: bytes) -> Mapping[str, bytes] | None:
    """The document, headers and footers of a Word file by name; None where it is none."""
    found = package.unpack(data)
    try:
        usual = naming.usual(found or {})
        kept = {name: part for name, part in usual.items() if name == DOCUMENT or MARGINAL.fullmatch(name)}
        for part in kept.values():
            words.parse(part)
    except (KeyError, etree.XMLSyntaxError):
        return None
    return kept


def text(given: Mapping[str, bytes]) -> Iterator[str]:
    """The lines of the document as people read it."""
    body = words.child(words.parse(given[DOCUMENT]), "body")
    if body is not None:
        yield from _blocks(body)


def margins(given: Mapping[str, bytes]) -> list[str]:
    """What headers and footers say, each text once; page numbers alone say nothing."""
    said: dict[str, None] = {}
    for name in sorted(given):
        if name != DOCUMENT:
            for paragraph in words.parse(given[name]).iter(words.P):
                line = _line(paragraph).lstrip(_DIGITS).strip()
                if line:
                    said.setdefault(line)
    return list(said)


def paragraphs(given: Mapping[str, bytes]) -> list[str]:
    """Every paragraph of the document as it is counted and hashed, empty ones too."""
    return words.texts(words.parse(given[DOCUMENT]))


def _blocks(container: words.Element) -> Iterator[str]:
    for child in container:
        if child.tag == words.P:
            yield from words.text(child).replace("\t", " ").rstrip().split("\n")
        elif child.tag == words.TBL:
            for row in child.iterchildren(words.TR):
                yield BETWEEN_CELLS.join(_cell(cell) for cell in row.iter(words.TC) if _owner(cell) is row).rstrip()
        elif child.tag in _HOLDERS:
            yield from _blocks(child)


def _cell(cell: words.Element) -> str:
    return " ".join(filter(None, map(_line, cell.iter(words.P))))


def _line(paragraph: words.Element) -> str:
    return " ".join(words.text(paragraph).split())


def _owner(cell: words.Element) -> words.Element:
    return next(cell.iterancestors(words.TR))
