"""The keys of a mapping as meant, where commas and colons of a sentence made something else of them."""

import re
from collections.abc import Collection, Iterator

from pydantic import ValidationInfo

from ctcpl_cli.schema.notes import note
from ctcpl_cli.source import Entry, Mapping, Node, Scalar
from ctcpl_cli.source.sentences import only_entry

_NAME = re.compile(r"[\w.-]+", re.ASCII)
_GLUED = re.compile(r"([A-Za-z_0-9]+)[=\s]")


def meant(node: Mapping, names: Collection[str] | None, info: ValidationInfo) -> Iterator[tuple[Scalar, Node]]:
    """Each key and value. ``names`` are the keys that may stand here, None where any may.

    ``{title: Report 5, of 2024}`` has a second key without colon: it is noted and given back to the title.
    ``{numerator: 9, denominator 12}`` lacks a colon; such a key is noted and left out.
    """
    entries = list(node)
    position = 0
    while position < len(entries):
        entry = entries[position]
        position += 1
        tail = position
        while tail < len(entries) and _continues(entries[tail], names):
            tail += 1
        if tail > position and isinstance(entry.value, Scalar) and entry.value.plain and not entry.value.is_null:
            value = Scalar(
                ", ".join((entry.value, *(e.key for e in entries[position:tail]))),
                entry.value.start,
                entries[tail - 1].key.end,
            )
            note(info, "unquoted_comma", value)
            yield entry.key, value
            position = tail
        elif not (entry.bare and _note_glued(entry, names, info)):
            yield entry.key, entry.value


def sentence(node: Mapping) -> Scalar | None:
    """A mapping that is a sentence with a colon in it, such as the list item ``- Time: the year 2024``, as a text."""
    entry = only_entry(node)
    if entry is None or _NAME.fullmatch(entry.key):
        return None
    end = max(node.end, entry.value.end)
    return Scalar(f"{entry.key}: {entry.value}".rstrip(), node.start, end)


def _continues(entry: Entry, names: Collection[str] | None) -> bool:
    if not entry.bare or not entry.key.plain or (names is not None and entry.key in names):
        return False
    glued = _GLUED.match(entry.key)
    return not (glued and names is not None and glued[1] in names) and (names is None or not _NAME.fullmatch(entry.key))


def _note_glued(entry: Entry, names: Collection[str] | None, info: ValidationInfo) -> bool:
    glued = _GLUED.match(entry.key)
    if names is None or glued is None or glued[1] not in names:
        return False
    note(info, "missing_colon", entry.key)
    return True
