"""Values as YAML: on one line where they are short, as a block where they are long."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

Value: TypeAlias = "Decimal | str | Sequence[Value] | Mapping[str, Value] | None"
LONGEST_LINE = 120
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
_TAKEN = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
"""Words that other YAML programs do not read as text."""


def flow(value: Value) -> str:
    """A value on one line."""
    if value is None:
        return "null"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, str):
        plain = _PLAIN.fullmatch(value) and value.lower() not in _TAKEN
        return value if plain else json.dumps(value, ensure_ascii=False)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {flow(below)}" for key, below in value.items()) + "}"
    return "[" + ", ".join(map(flow, value)) + "]"


def block(key: str, value: Value, indent: str) -> Iterator[str]:
    """An entry of a mapping as lines."""
    line = f"{indent}{key}: {flow(value)}"
    if value is None or isinstance(value, Decimal | str) or not value or _short(line, value):
        yield line
        return
    yield f"{indent}{key}:"
    below = indent + "  "
    if isinstance(value, Mapping):
        for name, held in value.items():
            yield from block(name, held, below)
        return
    for row in value:
        yield from _row(row, below)


def _row(row: Value, indent: str) -> Iterator[str]:
    line = f"{indent}- {flow(row)}"
    if not isinstance(row, Mapping) or all(held is None or isinstance(held, Decimal | str) for held in row.values()):
        yield line
        return
    lines = [line for key, held in row.items() for line in block(key, held, indent + "  ")]
    yield f"{indent}- {lines[0].lstrip()}"
    yield from lines[1:]


def _short(line: str, value: Value) -> bool:
    """Whether a list or mapping reads well on one line: items of an indicator never do."""
    rows = isinstance(value, Sequence) and any(isinstance(row, Mapping) and "rule" in row for row in value)
    return len(line) <= LONGEST_LINE and not rows
