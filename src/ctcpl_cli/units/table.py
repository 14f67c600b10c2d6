"""One list of units, as it was on a day (``data/<date>.txt``, made by ``tools/units.py``).

A line is ``code parent kind name``, in the order of codes: two digits are a province, three a district, five a commune.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from ctcpl_cli.messages import text

DATA = Path(__file__).parent / "data"


class Listed(NamedTuple):
    """A unit of a list. ``parent`` is what it belonged to; a province has none."""

    code: str
    kind: str
    name: str
    parent: Listed | None

    @property
    def full_name(self) -> str:
        """Kind and name as officials write them."""
        return full_name(self.kind, self.name)

    @property
    def district(self) -> str:
        """The district with its kind; empty where there is none, as for a district itself."""
        return self.parent.full_name if self.parent is not None and self.parent.parent is not None else ""

    @property
    def province(self) -> str:
        """The province with its kind."""
        return self.parent.province if self.parent is not None else self.full_name

    @property
    def in_full(self) -> str:
        """Kind and name with the code and what the unit is in."""
        return f"{self.full_name} ({', '.join(filter(None, (self.code, self.district, self.province)))})"


def full_name(kind: str, name: str) -> str:
    """Kind and name as officials write them; either may be empty."""
    words = text(f"units.{kind}", "vi") if kind else ""
    return f"{words[:1].upper()}{words[1:]} {name}".strip()


class Table:
    """A list and the day its data is of."""

    def __init__(self, day: date) -> None:
        self.date = day

    @cached_property
    def _text(self) -> bytes:
        return (DATA / f"{self.date}.txt").read_bytes()

    def find(self, code: str) -> Listed | None:
        """The unit of a code, if the list has it. The lines are looked up in place, for one dossier needs three."""
        wanted = f"{code} ".encode()
        low, high = self._text.index(b"\n") + 1, len(self._text)
        while low < high:
            start = self._text.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self._text.index(b"\n", start)
            low, high = (end + 1, high) if self._text[start:end] < wanted else (low, start)
        if not self._text.startswith(wanted, low):
            return None
        line = self._text[low : self._text.index(b"\n", low)].decode()
        _, parent, kind, name = line.split(" ", 3)
        return Listed(code, kind, name, self.find(parent) if parent != "-" else None)

    def units(self) -> Iterator[Listed]:
        """Every commune and district in the order of codes."""
        above: dict[str, Listed | None] = {"-": None}
        for line in self._text.decode().splitlines()[1:]:
            code, parent, kind, name = line.split(" ", 3)
            if parent not in above:
                above[parent] = self.find(parent)
            if parent != "-":
                yield Listed(code, kind, name, above[parent])
