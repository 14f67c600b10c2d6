"""Where in a regime file a contradiction is pointed at."""

from collections.abc import Iterator

from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.schema import Model
from ctcpl_cli.source import Mapping, Node, Sequence
from ctcpl_cli.source.nodes import is_null

FILE = Phrase("regimes.file")


def at(model: Model, place: tuple[str | int, ...], kind: str, **facts: object) -> Problem:
    """The problem at the end of a path of keys and list positions.

    A value that is a block is pointed at by its key; what is missing by the nearest key above that exists.
    """
    owner = model.at.owner if model.at is not None else None
    key = (owner.start, owner.end) if owner is not None else (0, 0)
    end = key
    node: Node | None = model.at
    for step in place:
        if isinstance(node, Mapping) and isinstance(step, str) and (entry := node.entry(step)):
            node, key = entry.value, (entry.key.start, entry.key.end)
            end = key if isinstance(node, Mapping | Sequence) or is_null(node) else (node.start, node.end)
        elif isinstance(node, Sequence) and isinstance(step, int):
            rows = [row for row in node.items if isinstance(row, Mapping)]
            node, end = rows[step], key
        else:
            end = key
            break
    return Problem(kind, *end, facts)


def lacks(model: Model, of: Phrase, *keys: str) -> Iterator[Problem]:
    """Each key with nothing behind it. What was typed in a wrong shape is not missing."""
    for key in keys:
        if model.at is not None and _empty(model.at, key):
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


def _empty(mapping: Mapping, key: str) -> bool:
    entry = mapping.entry(key)
    if entry is None or is_null(entry.value):
        return True
    if isinstance(entry.value, Sequence):
        return all(is_null(item) for item in entry.value.items)
    return isinstance(entry.value, Mapping) and not entry.value.entries
