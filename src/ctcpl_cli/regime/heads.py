"""Years, units and cited texts of a regime file: of a packaged one without reading all of it."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ctcpl_cli.regime.loading import RegimeText, packaged_text
from ctcpl_cli.regime.models import LegalText, RegimeFile
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source

_YEARS = re.compile(r"^years: \{from: ([0-9]{4})(?:, to: ([0-9]{4}))?\}$", re.MULTILINE)
_SOURCES = re.compile(r"^sources:\n(?:[ #].*\n|\n)+", re.MULTILINE)
_KINDS = re.compile(r"^unit_kinds: \[([a-z_, ]+)\]$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Head:
    """Id, first and last year (both counted; None: still in force), and kinds of units."""

    id: str
    first: int
    last: int | None
    unit_kinds: frozenset[str]

    def covers(self, year: int) -> bool:
        """Whether the year is one of its own."""
        return self.first <= year and (self.last is None or year <= self.last)


def head_of(text: RegimeText) -> Head | None:
    """The head of a file that was read; None where it claims no years."""
    years = text.data.years if text.data is not None else None
    if text.data is None or years is None or years.first is None:
        return None
    return Head(text.id, years.first, years.last, frozenset(map(str, text.data.unit_kinds)))


@cache
def packaged_head(place: Path) -> Head | None:
    """The head of a packaged file, by the lines it is written in; where these are not found, by reading it."""
    text = place.read_text(encoding="utf-8")
    years, kinds = _YEARS.search(text), _KINDS.search(text)
    if years is None or kinds is None:
        return head_of(packaged_text(place))
    last = int(years[2]) if years[2] else None
    return Head(place.stem, int(years[1]), last, frozenset(kind.strip() for kind in kinds[1].split(",")))


@cache
def packaged_sources(place: Path) -> dict[str, LegalText]:
    """The texts that a packaged file cites, by the lines they are written in."""
    found = _SOURCES.search(place.read_text(encoding="utf-8"))
    data = read(RegimeFile, read_source(place.name, found[0].encode()))[0] if found is not None else None
    return data.sources if data is not None else {}
