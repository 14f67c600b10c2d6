"""Regime files as read: the packaged ones and any other, each with everything wrong with it."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ctcpl_cli import packaged
from ctcpl_cli.findings import Problem
from ctcpl_cli.regime import consistency
from ctcpl_cli.regime.consistency import places
from ctcpl_cli.regime.models import RegimeFile
from ctcpl_cli.regime.regime import Regime
from ctcpl_cli.schema import read, version
from ctcpl_cli.source import SourceFile, read_file

HARMLESS = frozenset(
    {"byte_order_mark", "foreign_line_break", "not_nfc", "trailing_space", "unquoted_code", "name_not_id"}
)
"""Kinds of problems that leave a file as readable as it was meant."""
_ID = re.compile(r"""^id:\s*["']?([A-Za-z0-9][\w.-]*)""", re.MULTILINE)


@dataclass(frozen=True, eq=False)
class RegimeText:
    """One regime file as read: its data (None where unreadable) and everything wrong with it."""

    place: Path
    source: SourceFile
    data: RegimeFile | None
    problems: tuple[Problem, ...]
    packaged: bool

    @property
    def id(self) -> str:
        """The regime's id; of a file that cannot be read the one that stands in its text, else the file's name."""
        name = self.data.id if self.data is not None else None
        found = _ID.search(self.source.text) if self.data is None else None
        return str(name) if name else found[1] if found else self.place.stem

    @property
    def usable(self) -> bool:
        """Whether nothing is wrong with it but what changes no meaning."""
        return self.data is not None and all(problem.kind in HARMLESS for problem in self.problems)


def read_regime(place: Path, shown: str, is_packaged: bool = False) -> RegimeText:
    """One regime file with its contradictions. Never raises for bad content."""
    return typed_regime(place, read_file(place, shown), is_packaged)


def typed_regime(place: Path, source: SourceFile, is_packaged: bool = False) -> RegimeText:
    """A read text as a regime."""
    data, found = read(RegimeFile, source)
    problems = [*source.problems, *version.problems(source), *found]
    if data is not None:
        problems += consistency.problems(data)
        if data.id is not None and data.id != place.stem:
            problems.append(places.at(data, ("id",), "name_not_id", id=str(data.id), name=place.name))
    return RegimeText(place, source, data, tuple(problems), is_packaged)


def packaged_regime(regime_id: str) -> Regime | None:
    """The regime of an id as it comes with the program, whatever the workspace has."""
    place = packaged_places().get(regime_id)
    text = packaged_text(place) if place is not None else None
    return Regime(text.data, text.source, True) if text is not None and text.data is not None else None


@cache
def packaged_text(place: Path) -> RegimeText:
    """A packaged file, read once."""
    return read_regime(place, f"{place.parent.name}/{place.name}", True)


@cache
def packaged_places() -> dict[str, Path]:
    """The packaged files by id, which is also their name."""
    return {place.stem: place for place in regime_files(packaged.path("criteria"))}


def regime_files(folder: Path) -> list[Path]:
    """The regime files of a folder, in a fixed order."""
    return sorted(folder.glob("*.yaml")) if folder.is_dir() else []
