"""Paragraphs, rows and cells that hold only block tags make room for their tags; blocks must close where they open."""

from collections.abc import Iterator, Sequence

from lxml import etree

from ctcpl_cli.documents.engine import words
from ctcpl_cli.documents.engine.joining import MARK, BadTemplate, Draft, Placed
from ctcpl_cli.documents.engine.problem import TemplateProblem

TARGET = "ctcpl"
_KEEPS = tuple(map(words.w, ("sectPr", "drawing", "pict", "object", "fldChar", "fldSimple")))


def lift(root: words.Element, draft: Draft) -> None:
    """Put block tags where they act: around rows, around columns, around paragraphs. Raises BadTemplate."""
    for row in list(root.iter(words.TR)):
        _lift(row, draft)
    for table in list(root.iter(words.TBL)):
        _lift_columns(table, draft)
    for paragraph in list(root.iter(words.P)):
        _lift(paragraph, draft)
    _same_container(root, draft)


def _lift(element: words.Element, draft: Draft) -> bool:
    blocks = _only_blocks(element, draft)
    if not blocks:
        return False
    parent = element.getparent()
    assert parent is not None
    _put(parent, parent.index(element), blocks)
    parent.remove(element)
    return True


def _lift_columns(table: words.Element, draft: Draft) -> None:
    grid = words.child(table, "tblGrid")
    columns = list(grid) if grid is not None else []
    done = False
    for row in table.iterchildren(words.TR):
        at = 0
        lifted: list[tuple[int, list[int]]] = []
        for cell in list(row.iterchildren(words.TC)):
            blocks = _only_blocks(cell, draft)
            span = words.number(words.child(cell, "tcPr", "gridSpan"), "val", 1)
            if blocks and _lift(cell, draft):
                lifted.append((at, blocks))
            at += span
        if lifted and not done and grid is not None:
            for position, blocks in lifted:
                _put(grid, grid.index(columns[position]), blocks)
                grid.remove(columns[position])
            _width_by_columns(table)
            done = True


def _width_by_columns(table: words.Element) -> None:
    """However many columns come out, the table is as wide as they are together."""
    width = words.child(table, "tblPr", "tblW")
    if width is not None:
        width.set(words.w("w"), "0")
        width.set(words.w("type"), "auto")


def _put(parent: words.Element, at: int, blocks: Sequence[int]) -> None:
    for offset, block in enumerate(blocks):
        parent.insert(at + offset, etree.ProcessingInstruction(TARGET, str(block)))


def _only_blocks(element: words.Element, draft: Draft) -> list[int]:
    """The block tags of an element that shows nothing else; empty where there is anything else, or no tag."""
    if any(next(element.iter(name), None) is not None for name in _KEEPS):
        return []
    if element.tag != words.P and next(element.iter(words.TBL), None) is not None:
        return []
    shown = "".join(map(words.text, element.iter(words.P)))
    found = [int(mark) for mark in MARK.findall(shown)]
    if MARK.sub("", shown).strip() or any(draft.tags[mark].tag.kind != "block" for mark in found):
        return []
    return found


def _same_container(root: words.Element, draft: Draft) -> None:
    """A block that opens in one paragraph, cell or row and closes in another would tear the document apart."""
    open_blocks: list[tuple[Placed, words.Element]] = []
    for index, container in _blocks(root):
        placed = draft.tags[index]
        if placed.tag.opens:
            open_blocks.append((placed, container))
            continue
        if not placed.tag.closes and placed.tag.word not in ("else", "elif"):
            continue
        if not open_blocks:
            raise BadTemplate(TemplateProblem("not_opened", placed.place, {"tag": placed.tag.word}))
        opener, home = open_blocks[-1]
        if home is not container or (placed.tag.closes and placed.tag.word != f"end{opener.tag.word}"):
            facts = {"tag": placed.tag.word, "opener": opener.tag.word}
            raise BadTemplate(TemplateProblem("crossing", placed.place, facts))
        if placed.tag.closes:
            open_blocks.pop()
    if open_blocks:
        opener = open_blocks[-1][0]
        raise BadTemplate(TemplateProblem("never_closed", opener.place, {"tag": opener.tag.word}))


def _blocks(root: words.Element) -> Iterator[tuple[int, words.Element]]:
    for node in root.iter():
        parent = node.getparent()
        if isinstance(node, etree._ProcessingInstruction):
            if parent is not None and parent.tag != words.w("tblGrid"):
                yield int(node.text or "0"), parent
        elif node.tag == words.T and node.text:
            home = parent.getparent() if parent is not None else None
            for mark in MARK.findall(node.text):
                assert home is not None
                yield int(mark), home
