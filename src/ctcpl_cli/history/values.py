"""What two versions of one file say differently, key by key, whatever their comments, order and quotation marks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from ctcpl_cli.source import Mapping, Node, Scalar, SourceFile
from ctcpl_cli.source import Sequence as Listed
from ctcpl_cli.source.nodes import is_null

_NAMES = ("id", "mark", "label", "code", "name")
"""What names a row of a list, the first that it has."""
_OWN = ("id", "code")
"""Of these, what says that a row is another one and not the same under another name."""
_DIGESTS = frozenset({"digest", "parts"})
"""What no reader compares: left out of a block that is shown as a whole."""
_SHORT_ITEM = 60
"""Lists of shorter texts, such as ids of evidence, are compared as a whole."""


@dataclass(frozen=True, slots=True)
class ValueChange:
    """One key whose value was added, removed or changed, with the keys above it.

    ``before`` and ``after`` are the whole values on one line, None where there is none. ``line`` is where the value
    stands now, or where it stood if it is gone.
    """

    keys: tuple[str, ...]
    before: str | None
    after: str | None
    line: int

    @property
    def change(self) -> Literal["added", "removed", "changed"]:
        """What happened to the value."""
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"


def value_changes(before: SourceFile, after: SourceFile) -> list[ValueChange]:
    """Every difference, in the order of the later file, what is gone beside its old neighbours.

    Nothing where a file has no readable tree: then everything in it would seem to have come or gone.
    """
    if before.root is None or after.root is None or before.text == after.text:
        return []
    comparison = _Comparison(before, after)
    return list(comparison.nodes((), before.root, after.root))


class _Comparison:
    def __init__(self, before: SourceFile, after: SourceFile) -> None:
        self._before = before
        self._after = after

    def nodes(self, keys: tuple[str, ...], old: Node | None, new: Node | None) -> Iterator[ValueChange]:
        """The differences at and below one place."""
        old, new = _present(old), _present(new)
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            yield from self._entries(keys, old, new)
        elif isinstance(old, Listed) and isinstance(new, Listed) and not (_plain(old) and _plain(new)):
            yield from self._rows(keys, old, new)
        elif (old is not None or new is not None) and not same(old, new):
            side, node = (self._after, new) if new is not None else (self._before, old)
            assert node is not None
            yield ValueChange(keys, _told(old), _told(new), side.line_column(node.start)[0])

    def _entries(self, keys: tuple[str, ...], old: Mapping, new: Mapping) -> Iterator[ValueChange]:
        for name in dict.fromkeys((*new.entries, *old.entries)):
            left, right = old.entry(name), new.entry(name)
            yield from self.nodes((*keys, name), left.value if left else None, right.value if right else None)

    def _rows(self, keys: tuple[str, ...], old: Listed, new: Listed) -> Iterator[ValueChange]:
        for left, right in aligned(old.items, new.items):
            row = right if right is not None else left
            assert row is not None
            among = new.items if right is not None else old.items
            yield from self.nodes((*keys, _name(row) or str(_position(row, among))), left, right)


def aligned(old: Sequence[Node], new: Sequence[Node]) -> Iterator[tuple[Node | None, Node | None]]:
    """The rows of two lists that belong together: by what they are about, else those at the same place.

    A row that was moved belongs to itself where it has an id, or another number now. One with an id of its own never
    takes the place of another.
    """
    before, after = ([_subject(row) for row in rows] for rows in (old, new))
    pairs: list[tuple[Node | None, Node | None]] = []
    for tag, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        left, right = list(old[first:last]), list(new[start:end])
        if tag == "equal":
            pairs += zip(left, right, strict=True)
            continue
        gone = [row for row in left if _subject(row) not in after]
        came = [row for row in right if _subject(row) not in before]
        together = [
            (one, other) for one, other in zip(gone, came, strict=False) if not (_identified(one) or _identified(other))
        ]
        paired = {id(row) for pair in together for row in pair}
        pairs += together
        pairs += ((row, None) for row in left if id(row) not in paired)
        pairs += ((None, row) for row in right if id(row) not in paired)
    yield from _with_moves(pairs)


def _with_moves(pairs: Sequence[tuple[Node | None, Node | None]]) -> Iterator[tuple[Node | None, Node | None]]:
    gone = {_subject(left): left for left, right in pairs if left is not None and right is None}
    moved = {
        _subject(right): right
        for left, right in pairs
        if left is None and right is not None and _moved(gone.get(_subject(right)), right)
    }
    for left, right in pairs:
        if left is None and right is not None and moved.get(_subject(right)) is right:
            yield gone[_subject(right)], right
        elif right is not None or left is None or gone[_subject(left)] is not left or _subject(left) not in moved:
            yield left, right


def _moved(old: Node | None, new: Node) -> bool:
    """Whether a row that stands elsewhere now is told apart from one that went and one that came."""
    if not isinstance(old, Mapping) or not isinstance(new, Mapping):
        return False
    return _identified(new) or _name(old) != _name(new)


def same(old: Node | None, new: Node | None) -> bool:
    """Whether two values say the same."""
    if isinstance(old, Scalar) and isinstance(new, Scalar):
        return str(old) == str(new)
    if isinstance(old, Listed) and isinstance(new, Listed):
        return list(map(_said, old.items)) == list(map(_said, new.items))
    return False


def on_one_line(node: Node) -> str:
    """A value as it can stand in a sentence."""
    return " ".join(_said(node).split())


def _told(node: Node | None) -> str | None:
    return None if node is None else on_one_line(node)


def _said(node: Node) -> str:
    if isinstance(node, Scalar):
        return str(node)
    if isinstance(node, Mapping):
        shown = (f"{entry.key}: {_said(entry.value)}" for entry in node if entry.key not in _DIGESTS)
        return f"{{{', '.join(shown)}}}"
    return ", ".join(_said(item) for item in node.items)


def _present(node: Node | None) -> Node | None:
    empty = node is None or is_null(node) or (not isinstance(node, Scalar) and not _size(node))
    return None if empty else node


def _size(node: Mapping | Listed) -> int:
    return len(node.entries) if isinstance(node, Mapping) else len(node.items)


def _plain(node: Listed) -> bool:
    return all(isinstance(item, Scalar) and len(item) <= _SHORT_ITEM for item in node.items)


def _name(row: Node) -> str:
    if isinstance(row, Mapping):
        for key in _NAMES:
            entry = row.entry(key)
            if entry is not None and isinstance(entry.value, Scalar) and not entry.value.is_null:
                return str(entry.value)
    return ""


def _identified(row: Node) -> bool:
    return isinstance(row, Mapping) and any(row.entry(key) is not None for key in _OWN)


def _subject(row: Node) -> str:
    """What a row is about: its id; the title or text of a section, whatever its number; else its name."""
    if isinstance(row, Mapping) and row.entry("id") is None and row.entry("mark") is not None:
        for key in ("title", "text"):
            entry = row.entry(key)
            if entry is not None and _present(entry.value) is not None:
                return on_one_line(entry.value)
    return _name(row) or on_one_line(row)


def _position(row: Node, among: Sequence[Node]) -> int:
    return next(number for number, other in enumerate(among, 1) if other is row)
