"""What was merged into what on 1/7/2025 (``data/origins.txt``, made by ``tools/units.py``)."""

from functools import cache
from typing import NamedTuple

from ctcpl_cli.units.lists import CHANGED, every_list
from ctcpl_cli.units.table import DATA, Listed


class Merger(NamedTuple):
    """A unit of one side of 1/7/2025 that gave itself, or a part, to one of the other side."""

    unit: Listed
    partly: bool


def formed_from(code: str) -> list[Merger]:
    """The communes of before that one of today was made from."""
    return _mergers(_origins().get(code, ()), new=False)


def now_in(code: str) -> list[Merger]:
    """The communes of today that one of before went into."""
    return _mergers(_destinations().get(code, ()), new=True)


def _mergers(found: "tuple[tuple[str, bool], ...]", new: bool) -> list[Merger]:
    lists = [table for table in reversed(every_list()) if (table.date >= CHANGED) == new]
    units = ((next(filter(None, (table.find(code) for table in lists)), None), partly) for code, partly in found)
    return [Merger(unit, partly) for unit, partly in units if unit is not None]


@cache
def _origins() -> dict[str, tuple[tuple[str, bool], ...]]:
    lines = (DATA / "origins.txt").read_text(encoding="utf-8").splitlines()[1:]
    split = (line.split() for line in lines)
    return {code: tuple((part[:5], part.endswith("*")) for part in parts) for code, *parts in split}


@cache
def _destinations() -> dict[str, tuple[tuple[str, bool], ...]]:
    found: dict[str, tuple[tuple[str, bool], ...]] = {}
    for code, parts in _origins().items():
        for old, partly in parts:
            found[old] = (*found.get(old, ()), (code, partly))
    return found
