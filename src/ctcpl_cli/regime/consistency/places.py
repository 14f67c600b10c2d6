"""Where in a regime file a contradiction is pointed at."""

from collections.abc import Iterator

from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.schema import Model
from ctcpl_cli.source import Mapping, Node, Sequence
from ctcpl_cli.source.nodes import is_null

FILE = Phrase("regimes.file")


def at(model: Model, place: tuple[str | int, ...], kind: str, **facts: object) -> Problem:
    """The problem at the end of a path of keys and list positions.

    A value that is a block is pointed at by its key; what is missing by the nearest key above that exists, in a row of
    a list by the row's ``id``, or its first key.
    """
    key = _start(model)
    end = key
    node: Node | None = model.at
    for step in place:
        if isinstance(node, Mapping) and isinstance(step, str) and (entry := node.entry(step)):
            node, key = entry.value, (entry.key.start, entry.key.end)
            end = key if isinstance(node, Mapping | Sequence) or is_null(node) else (node.start, node.end)
        elif isinstance(node, Sequence) and isinstance(step, int):
            rows = [row for row in node.items if isinstance(row, Mapping)]
            node = rows[step]
            first = next(iter(node), None)
            key = end = (first.key.start, first.key.end) if first is not None else key
        else:
            end = key
            break
    return Problem(kind, *end, facts)


def _start(model: Model) -> tuple[int, int]:
    """The key that a part of the file is the value of; of a row with an ``id`` that id's own key."""
    owner = model.at.owner if model.at is not None else None
    if model.at is None or owner is None:
        return (0, 0)
    entry = model.at.entry("id")
    key = entry.key if entry is not None else owner
    return (key.start, key.end)


def lacks(model: Model, of: Phrase, *keys: str) -> Iterator[Problem]:
    """Each key with nothing behind it. What was typed in a wrong shape is not missing."""
    for key in keys:
        if model.at is not None and empty(model.at, key):
            yield at(model, (key,), "node_lacks", key=key, of=of)


def unused(model: Model, used: set[str], kind: str) -> Iterator[Problem]:
    """Each key with something behind it that an entry of this kind would silently leave aside."""
    for entry in model.at or ():
        key = str(entry.key)
        if key in model.key_names() and key not in used and model.has(key):
            yield Problem("key_unused", entry.key.start, entry.key.end, {"key": key, "kind": kind})


def row(position: int, table: str) -> Phrase:
    """A row without a name: the third of ``bands``."""
    return Phrase("regimes.row", {"n": position + 1, "list": table})


def node(model: Model, position: int, table: str) -> Phrase:
    """A row by its id, where it has one."""
    own = getattr(model, "id", None)
    return Phrase("regimes.node", {"id": str(own)}) if own else row(position, table)


def empty(mapping: Mapping, key: str) -> bool:
    """Whether nothing stands behind a key: no value, or a list or block without any."""
    entry = mapping.entry(key)
    if entry is None or is_null(entry.value):
        return True
    if isinstance(entry.value, Sequence):
        return all(is_null(item) for item in entry.value.items)
    return isinstance(entry.value, Mapping) and not entry.value.entries
