"""The tree of one YAML file. Every node knows its half-open range of offsets in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

LONGEST_QUOTED = 60
NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Scalar(str):
    """A value as written: its text (NFC), never a number or a truth value, and its place.

    ``plain`` is false for quoted and block scalars.
    """

    __slots__ = ("end", "plain", "start")

    start: int
    end: int
    plain: bool

    def __new__(cls, text: str, start: int, end: int, plain: bool = True) -> Scalar:
        self = super().__new__(cls, text)
        self.start = start
        self.end = end
        self.plain = plain
        return self

    @property
    def is_null(self) -> bool:
        """Whether nothing was typed: ``key:`` or ``key: null``. A quoted empty text is a text."""
        return self.plain and str(self) in NULLS

    @property
    def short(self) -> str:
        """The text as it can stand in a sentence: in one line, without unprintable characters, cut where it is long."""
        text = "".join(sign if sign.isprintable() else " " for sign in self[: 4 * LONGEST_QUOTED])
        text = " ".join(text.split())
        return text if len(text) <= LONGEST_QUOTED else f"{text[: LONGEST_QUOTED - 3]}..."


@dataclass(slots=True, eq=False)
class Entry:
    """One ``key: value`` of a mapping. ``bare`` marks a key without colon, as the second in ``{a: 1, b}``."""

    key: Scalar
    value: Node
    bare: bool = False

    def __post_init__(self) -> None:
        _own(self.value, self.key)


@dataclass(slots=True, eq=False)
class Mapping:
    """Keys and values in written order. A key that stands twice is kept once, with its first value.

    ``owner`` is the key this mapping (or the list it stands in) is the value of; None for the whole file.
    """

    start: int
    end: int
    entries: dict[str, Entry] = field(default_factory=dict)
    owner: Scalar | None = None

    def entry(self, key: str) -> Entry | None:
        """The entry of a key, or None."""
        return self.entries.get(key)

    def has(self, key: str) -> bool:
        """Whether something was typed as the value of this key."""
        found = self.entries.get(key)
        return found is not None and not is_null(found.value)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())


@dataclass(slots=True, eq=False)
class Sequence:
    """The values of a list in written order."""

    start: int
    end: int
    items: list[Node] = field(default_factory=list)
    owner: Scalar | None = None


Node = Scalar | Mapping | Sequence


def _own(node: Node, key: Scalar) -> None:
    if isinstance(node, Mapping):
        node.owner = key
    elif isinstance(node, Sequence):
        node.owner = key
        for item in node.items:
            if not isinstance(item, Scalar):
                _own(item, key)


def is_null(node: Node) -> bool:
    """Whether the node is a value left empty."""
    return isinstance(node, Scalar) and node.is_null
