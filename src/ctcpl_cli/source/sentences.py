"""Sentences with a colon that were taken for a key and its value, as far as each goes."""

from collections.abc import Iterator
from dataclasses import replace

from ctcpl_cli.findings import Problem
from ctcpl_cli.source.nodes import Entry, Mapping, Node, Scalar
from ctcpl_cli.source.stop import Mistake


def whole(mistake: Mistake, root: Mapping | None) -> Problem:
    """The problem; over the whole sentence where the tree shows how far it goes."""
    problem, sign = mistake.problem, mistake.sign
    if problem.kind != "unquoted_colon" or sign is None or root is None:
        return problem
    for node in nodes_at(root, problem.start):
        if node.start == problem.start and node.end > sign and (isinstance(node, Scalar) or only_entry(node)):
            return replace(problem, end=node.end)
    return problem


def only_entry(node: Node) -> Entry | None:
    """The entry of a mapping that has no other, with one value; else None."""
    entries = list(node) if isinstance(node, Mapping) else []
    alone = len(entries) == 1 and isinstance(entries[0].value, Scalar) and not entries[0].bare
    return entries[0] if alone else None


def nodes_at(node: Node, offset: int) -> Iterator[Node]:
    """The nodes that hold an offset, the outermost first."""
    yield node
    if isinstance(node, Mapping):
        below = [part for entry in node for part in (entry.key, entry.value)]
    else:
        below = [] if isinstance(node, Scalar) else node.items
    for part in below:
        if part.start <= offset < part.end:
            yield from nodes_at(part, offset)
