"""Provinces and districts by name, and the kinds of communes in them."""

from collections.abc import Iterator

from ctcpl_cli.units.lists import lists_of
from ctcpl_cli.units.names import plain
from ctcpl_cli.units.table import Listed

_COMMUNE_DIGITS = 5


def provinces(name: str, year: int) -> list[Listed]:
    """The provinces of a year's time with this name, with or without its kind; no diacritics are needed."""
    return _named(name, (unit for unit in _above(year) if unit.parent is None))


def districts(name: str, province: Listed, year: int) -> list[Listed]:
    """The districts of a province with this name, with or without its kind; no diacritics are needed."""
    return _named(name, (unit for unit in _above(year) if unit.parent is not None and unit.parent == province))


def kinds_in(area: Listed, year: int) -> set[str]:
    """The kinds of the communes of a district or province in the best list of the year's time."""
    communes = (unit for table in lists_of(year)[:1] for unit in table.units() if len(unit.code) == _COMMUNE_DIGITS)
    return {unit.kind for unit in communes if area.code in (above.code for above in _line(unit))}


def _above(year: int) -> Iterator[Listed]:
    """What units of a year's time belong to: each province and district once, those of the best list first."""
    found = (above for table in lists_of(year) for unit in table.units() for above in _line(unit))
    return iter(dict.fromkeys(found))


def _line(unit: Listed) -> Iterator[Listed]:
    while unit.parent is not None:
        unit = unit.parent
        yield unit


def _named(name: str, units: Iterator[Listed]) -> list[Listed]:
    """Units of a name: those that have it in full, else those that have it without their kind; each code once."""
    wanted, known = plain(name), list({unit.code: unit for unit in reversed(list(units))}.values())
    full = [unit for unit in known if plain(unit.full_name) == wanted]
    return full or [unit for unit in known if plain(unit.name) == wanted]
