"""Looking for units by code or name, without diacritics."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ctcpl_cli.units.lists import CHANGED
from ctcpl_cli.units.names import plain
from ctcpl_cli.units.table import Listed, Table


@dataclass(frozen=True, slots=True)
class Hit:
    """A unit that was found, with the days of the lists it stands in so."""

    unit: Listed
    dates: tuple[date, ...]

    @property
    def is_new(self) -> bool:
        """Whether it is one of the units since 1/7/2025."""
        return self.dates[-1] >= CHANGED


def search(words: str, tables: Iterable[Table], province: str = "") -> Iterator[Hit]:
    """Units whose code begins with the words, or whose kind and name have them from the beginning of a word on.

    No words are in every name; words without a letter or digit are in none.
    """
    found: dict[Listed, list[date]] = {}
    wanted, within = (plain(typed) or typed for typed in (words, province))
    for table in sorted(tables, key=lambda table: table.date):
        for unit in table.units():
            if _matches(unit, wanted) and _has(unit.province, within):
                found.setdefault(unit, []).append(table.date)
    order = sorted(found, key=lambda unit: (plain(unit.province), unit.code, found[unit]))
    return (Hit(unit, tuple(found[unit])) for unit in order)


def _matches(unit: Listed, wanted: str) -> bool:
    return unit.code.startswith(wanted) if wanted.isdigit() else _has(unit.full_name, wanted)


def _has(name: str, wanted: str) -> bool:
    return f" {wanted}" in f" {plain(name)}"
