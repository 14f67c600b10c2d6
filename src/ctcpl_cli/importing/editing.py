"""A regime's text with changes spliced in: comments, order and every other byte stay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ctcpl_cli.importing.emitting import Value, block, flow
from ctcpl_cli.source import Entry, Node, Scalar, SourceFile
from ctcpl_cli.source import Mapping as Tree
from ctcpl_cli.source import Sequence as Rows

Path = tuple[str | int, ...]
_BEFORE: dict[str, tuple[str, ...]] = {
    "max": ("name", "id"),
    "not_arising": ("period", "max", "name", "id"),
    "source": ("rule", "not_arising", "period", "max", "name", "id"),
    "ref": (),
    "clause": ("ref",),
    "verified": ("clause", "ref"),
    "sources": ("method", "years", "title", "id", "ctcpl"),
    "points": ("from", "label", "id"),
    "label": ("id",),
    "gives": (),
    "numerator": ("kind",),
    "denominator": ("numerator", "kind"),
}
"""After which key a new one stands, the nearest first."""


@dataclass(slots=True)
class Splices:
    """Changes of one text. All offsets are those of the text as it was."""

    source: SourceFile
    made: list[tuple[int, int, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The changed text; of two insertions at one place the first made stands first."""
        text = self.source.text
        numbered = ((start, end, order, new) for order, (start, end, new) in enumerate(self.made))
        for start, end, _, new in sorted(numbered, reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def set(self, tree: Tree, path: Path, value: Value) -> None:
        """Give what stands at the end of a path a new value; what is missing is added in its usual place."""
        node: Node = tree
        for step in path[:-1]:
            node = self._below(node, step)
        last = path[-1]
        assert isinstance(node, Tree) and isinstance(last, str)
        entry = node.entry(last)
        if entry is None:
            self.add(node, last, value)
        else:
            self._replace(node, entry, last, value)

    def rename(self, tree: Tree, old: str, new: str, value: Value) -> None:
        """Put another entry in the place of one."""
        entry = tree.entry(old)
        assert entry is not None
        self._replace(tree, entry, new, value)

    def add(self, tree: Tree, key: str, value: Value) -> None:
        """A new entry after the nearest of those that usually stand before it."""
        usual = _BEFORE.get(key)
        names = list(tree.entries)[-1:] if usual is None else usual
        before = next((found for name in names if (found := tree.entry(name)) is not None), None)
        text = self.source.text
        if text[tree.start : tree.start + 1] == "{":
            line = f"{key}: {flow(value)}"
            if before is not None:
                self._splice(_end(before), _end(before), f", {line}")
            else:
                self._splice(tree.start + 1, tree.start + 1, f"{line}, " if tree.entries else line)
            return
        lines = list(block(key, value, self._indent(tree)))
        if before is not None:
            end = self._line_end(_end(before))
            self._splice(end, end, self._newline + self._newline.join(lines))
        else:
            lines[0] = lines[0].lstrip()
            self._splice(tree.start, tree.start, self._newline.join(lines) + self._newline + self._indent(tree))

    def _replace(self, tree: Tree, entry: Entry, key: str, value: Value) -> None:
        old, text = entry.value, self.source.text
        single = value is None or not isinstance(value, Mapping | Sequence) or isinstance(value, str)
        if key == entry.key and isinstance(old, Scalar) and old.end > old.start and single:
            self._splice(old.start, old.end, flow(value))
        elif text[tree.start : tree.start + 1] == "{":
            self._splice(entry.key.start, _end(entry), f"{key}: {flow(value)}")
        else:
            lines = list(block(key, value, self._indent(tree)))
            self._splice(entry.key.start, _end(entry), self._newline.join(lines).lstrip())

    def _below(self, node: Node, step: str | int) -> Node:
        if isinstance(node, Rows) and isinstance(step, int):
            return [row for row in node.items if isinstance(row, Tree)][step]
        assert isinstance(node, Tree) and isinstance(step, str)
        return node.entries[step].value

    def _indent(self, tree: Tree) -> str:
        return " " * (self.source.line_column(tree.start)[1] - 1)

    def _line_end(self, offset: int) -> int:
        line, _ = self.source.line_column(offset)
        return self.source.line_starts[line - 1] + len(self.source.line(line))

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self.source.text else "\n"

    def _splice(self, start: int, end: int, new: str) -> None:
        self.made.append((start, end, new))


def _end(entry: Entry) -> int:
    """Where an entry ends; behind its colon where nothing was typed."""
    empty = entry.value.end <= entry.value.start
    return max(entry.key.end + 1, entry.value.end) if empty else entry.value.end
