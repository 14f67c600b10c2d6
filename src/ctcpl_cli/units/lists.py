"""Which lists hold for an assessment year. Units changed on 1/7/2025: that year has both, later ones only the new."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from ctcpl_cli.units.table import DATA, Listed, Table

CHANGED = date(2025, 7, 1)
"""The day on which districts ended and communes were merged anew."""
LAST_YEAR_WITH_OLD_UNITS = CHANGED.year


@cache
def every_list() -> tuple[Table, ...]:
    """All lists, the oldest first."""
    return tuple(Table(date.fromisoformat(place.stem)) for place in sorted(DATA.glob("[0-9]*.txt")))


@cache
def lists_of(year: int) -> tuple[Table, ...]:
    """The lists of the time of an assessment year, the best first: the new ones, else the nearest to its end."""
    fitting = [table for table in every_list() if _of_time(table, year)]
    end = date(year, 12, 31) if 1 <= year <= date.max.year else date.max
    return tuple(sorted(fitting, key=lambda table: (table.date < CHANGED, abs(table.date - end))))


def units_of(code: str, year: int) -> list[Listed]:
    """What a code stands for in the lists of a year's time, each once, the best first; a name may have changed."""
    return _found(code, lists_of(year))


def otherwise(code: str, year: int) -> list[Listed]:
    """What a code stands for on the other side of 1/7/2025, the latest first; nothing for 2025, which has both."""
    held = lists_of(year)
    return _found(code, [table for table in reversed(every_list()) if table not in held])


def _found(code: str, tables: Iterable[Table]) -> list[Listed]:
    return list(dict.fromkeys(unit for table in tables if (unit := table.find(code)) is not None))


def _of_time(table: Table, year: int) -> bool:
    return year >= CHANGED.year if table.date >= CHANGED else year <= CHANGED.year
