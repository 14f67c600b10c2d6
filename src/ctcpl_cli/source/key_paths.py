"""The way of keys from the top of a file to a place in it, which stays when lines move."""

from ctcpl_cli.source.nodes import Mapping, Node, Scalar, Sequence


def key_path(root: Node | None, offset: int) -> tuple[str, ...]:
    """The keys above a place, outermost first. A row of a list is named by its ``id``, else by its number from 1."""
    names: list[str] = []
    node = root
    while node is not None and not isinstance(node, Scalar):
        step = _row(node, offset) if isinstance(node, Sequence) else _entry(node, offset)
        if step is None:
            break
        name, node = step
        names.append(name)
    return tuple(names)


def _entry(node: Mapping, offset: int) -> tuple[str, Node] | None:
    for entry in node:
        if entry.key.start <= offset <= max(entry.key.end, entry.value.end):
            return str(entry.key), entry.value
    return None


def _row(node: Sequence, offset: int) -> tuple[str, Node] | None:
    for number, item in enumerate(node.items, 1):
        if item.start <= offset <= item.end:
            entry = item.entry("id") if isinstance(item, Mapping) else None
            named = entry is not None and isinstance(entry.value, Scalar) and not entry.value.is_null
            return str(entry.value) if named and entry is not None else str(number), item
    return None
