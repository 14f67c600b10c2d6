"""Every scalar of a regime file with what a difference must say once it is changed, and ways to change it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ctcpl_cli.regime.differing import Difference
from ctcpl_cli.source import Mapping, Node, Scalar, Sequence, SourceFile

ROW_KEYS = ("id", "from", "year", "words")
PARTS = ("criteria", "indicators", "items")


@dataclass(frozen=True)
class Found:
    """A scalar: ``part`` (table and id) and ``field`` are those a difference names; ``role`` is what it is."""

    scalar: Scalar
    role: str
    part: tuple[str, str]
    field: tuple[str, ...]
    depth: int

    def named_by(self, difference: Difference) -> bool:
        """Whether a difference says that this very scalar changed, or the row that it tells apart from others."""
        part, field = (difference.part.table, difference.part.id), difference.field
        if self.role != "row":
            return part == self.part and field == self.field
        if len(self.field) > 1:
            return part == self.part and field in (self.field, self.field[:-1])
        renamed = field == ("id",) and difference.before == self.scalar
        return part[0] == self.part[0] and (renamed or (field == () and part[1] == self.part[1]))


def scalars(source: SourceFile) -> Iterator[Found]:
    """All of them: values, what tells rows apart, and keys."""
    assert source.root is not None
    yield from _mapping(source.root, ("", ""), (), 0)


def _mapping(
    node: Mapping, part: tuple[str, str], field: tuple[str, ...], depth: int, row: str = ""
) -> Iterator[Found]:
    for entry in node:
        key = str(entry.key)
        yield Found(entry.key, "key", part, (*field, key), depth)
        if key == row and isinstance(entry.value, Scalar):
            yield Found(entry.value, "row", part, (*field, key), depth)
        else:
            yield from _value(entry.value, part, (*field, key), depth + 1)


def _value(node: Node, part: tuple[str, str], field: tuple[str, ...], depth: int) -> Iterator[Found]:
    if isinstance(node, Scalar):
        yield Found(node, "value", part, field, depth)
    elif isinstance(node, Mapping) and field in (("sources",), ("value",)):
        for entry in node:
            below = (("sources", str(entry.key)), ()) if field == ("sources",) else (part, (*field, str(entry.key)))
            yield Found(entry.key, "row", *below, depth)
            yield from _value(entry.value, *below, depth + 1)
    elif isinstance(node, Mapping):
        yield from _mapping(node, part, field, depth)
    else:
        assert isinstance(node, Sequence)
        for item in node.items:
            yield from _row(item, part, field, depth + 1)


def _row(node: Node, part: tuple[str, str], field: tuple[str, ...], depth: int) -> Iterator[Found]:
    if not isinstance(node, Mapping):
        yield from _value(node, part, field, depth)
        return
    keys = [str(entry.key) for entry in node]
    row = next(key for key in ROW_KEYS if key in keys)
    entry = node.entry(row)
    assert entry is not None and isinstance(entry.value, Scalar)
    if part == ("", "") or field[-1] in PARTS:
        yield from _mapping(node, (field[-1], str(entry.value)), (), depth, row)
    else:
        yield from _mapping(node, part, (*field, str(entry.value)), depth, row)


def number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdigit()


def changes(scalar: Scalar) -> dict[str, str]:
    """Other texts for a value, by the kind of the change."""
    found = {"emptied": "null", "worded": json.dumps(f"{scalar} x", ensure_ascii=False)}
    if scalar.plain and number(scalar):
        whole = "." not in scalar
        up, down = ((int(scalar) + step if whole else float(scalar) + step) for step in (1, -1))
        negative = scalar[1:] if scalar.startswith("-") else f"-{scalar}"
        found |= {"more": str(up), "less": str(down)}
        found |= {"signed": negative} if float(scalar) else {}
    if scalar in ("true", "false"):
        found["flipped"] = "false" if scalar == "true" else "true"
    return {kind: text for kind, text in found.items() if text != scalar and not (kind == "emptied" and scalar.is_null)}


def spliced(text: str, edits: Iterable[tuple[Scalar, str]]) -> tuple[str, list[tuple[int, int]]]:
    """The text with other scalars, and where each of these now stands."""
    pieces, places, last, length = [], [], 0, 0
    for scalar, new in sorted(edits, key=lambda edit: edit[0].start):
        pieces += [text[last : scalar.start], new]
        length += scalar.start - last
        places.append((length, length + len(new)))
        length += len(new)
        last = scalar.end
    return "".join([*pieces, text[last:]]), places
