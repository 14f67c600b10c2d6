"""One list of units, as it was on a day (``data/<date>.txt``, made by ``tools/units.py``).

A line is ``code parent kind name``, in the order of codes: two digits are a province, three a district, five a commune.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from ctcpl_cli.messages import text

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Listed:
    """A unit of a list. ``parent`` is what it belonged to; a province has none."""

    code: str
    kind: str
    name: str
    parent: Listed | None

    @property
    def full_name(self) -> str:
        """Kind and name as officials write them."""
        kind = text(f"units.{self.kind}", "vi")
        return f"{kind[0].upper()}{kind[1:]} {self.name}"

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


@dataclass(frozen=True)
class Table:
    """A list and the day its data is of."""

    date: date

    @cached_property
    def _lines(self) -> list[str]:
        return data(f"{self.date}.txt")

    def find(self, code: str) -> Listed | None:
        """The unit of a code, if the list has it."""
        position = bisect_left(self._lines, f"{code} ")
        line = self._lines[position] if position < len(self._lines) else ""
        if not line.startswith(f"{code} "):
            return None
        _, parent, kind, name = line.split(" ", 3)
        return Listed(code, kind, name, self.find(parent) if parent != "-" else None)

    def units(self) -> Iterator[Listed]:
        """Every commune and district in the order of codes."""
        above: dict[str, Listed | None] = {"-": None}
        for line in self._lines:
            code, parent, kind, name = line.split(" ", 3)
            if parent not in above:
                above[parent] = self.find(parent)
            if parent != "-":
                yield Listed(code, kind, name, above[parent])


def data(name: str) -> list[str]:
    """The lines of a file of the package's data, without its heading."""
    return (DATA / name).read_text(encoding="utf-8").splitlines()[1:]
