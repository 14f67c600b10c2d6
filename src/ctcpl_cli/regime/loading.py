"""The regimes of a run: those of the workspace's ``criteria/``, and the packaged ones they do not replace."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
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

HARMLESS = frozenset({"byte_order_mark", "foreign_line_break", "not_nfc"})
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


@dataclass(frozen=True, eq=False)
class Regimes:
    """What a run can use.

    A regime with anything wrong is in ``broken``, never replaced silently by the packaged one.
    """

    by_id: dict[str, Regime]
    texts: tuple[RegimeText, ...] = ()
    broken: frozenset[str] = field(default_factory=frozenset)

    def of_year(self, year: int) -> Regime | None:
        """The regime that governs an assessment year, or None; of two still in force, the one that began later."""
        governing = [r for r in self.by_id.values() if r.file.years is not None and r.file.years.cover(year)]
        return max(governing, key=_began, default=None)


def _began(regime: Regime) -> int:
    return regime.file.years.first or 0 if regime.file.years is not None else 0


def load_regimes(root: Path | None) -> Regimes:
    """Regimes of the workspace at ``root`` (None: packaged ones only). Never raises for bad content."""
    own = _texts(root / "criteria", root, False) if root is not None and not _is_packaged(root) else []
    replaced = {text.id for text in own}
    kept = [text for text in _packaged() if text.id not in replaced]
    texts = [*_compared(own, kept), *kept]
    broken = {text.id for text in texts if not text.usable}
    by_id = {
        text.id: Regime(text.data, text.source, text.packaged)
        for text in sorted(texts, key=lambda text: text.id)
        if text.data is not None and text.id not in broken
    }
    return Regimes(by_id, tuple(texts), frozenset(broken))


def read_regime(place: Path, shown: str, is_packaged: bool = False) -> RegimeText:
    """One regime file with its contradictions. Never raises for bad content."""
    source = read_file(place, shown)
    data, found = read(RegimeFile, source)
    problems = [*source.problems, *version.problems(source), *found]
    if data is not None:
        problems += consistency.problems(data)
    return RegimeText(place, source, data, tuple(problems), is_packaged)


@cache
def _packaged() -> tuple[RegimeText, ...]:
    return tuple(_texts(packaged.path("criteria"), packaged.path("criteria").parent, True))


def _is_packaged(root: Path) -> bool:
    return (root / "criteria").resolve() == packaged.path("criteria").resolve()


def _texts(folder: Path, root: Path, is_packaged: bool) -> list[RegimeText]:
    places = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    return [read_regime(place, place.relative_to(root).as_posix(), is_packaged) for place in places]


def _compared(own: list[RegimeText], packed: list[RegimeText]) -> list[RegimeText]:
    """The workspace's own regimes with what only a comparison shows; the later of two files is the one at fault."""
    compared = []
    for position, text in enumerate(own):
        others = [*own[:position], *packed]
        problems = (*text.problems, *_twice(text, own[:position]), *_overlaps(text, others))
        compared.append(replace(text, problems=problems))
    return compared


def _twice(text: RegimeText, earlier: list[RegimeText]) -> Iterator[Problem]:
    other = next((other for other in earlier if other.id == text.id), None)
    if other is not None:
        yield _at(text, "id", "regime_twice", id=text.id, other=other.source.path)


def _overlaps(text: RegimeText, others: list[RegimeText]) -> Iterator[Problem]:
    """Years that two regimes of one kind of unit both claim. One without an end gives way to one that begins later."""
    mine = text.data.years if text.data is not None else None
    if text.data is None or mine is None or mine.first is None:
        return
    for other in others:
        theirs = other.data.years if other.data is not None else None
        if other.data is None or theirs is None or theirs.first is None or other.id == text.id:
            continue
        earlier = theirs if theirs.first < mine.first else mine
        if earlier.last is None and theirs.first != mine.first:
            continue
        start = max(mine.first, theirs.first)
        shared = set(map(str, text.data.unit_kinds)) & set(map(str, other.data.unit_kinds))
        if shared and mine.cover(start) and theirs.cover(start):
            yield _at(text, "years", "years_overlap", other=other.id, year=start)


def _at(text: RegimeText, key: str, kind: str, **facts: object) -> Problem:
    """A problem over a key of the head, or over its value where that is a single one."""
    if text.data is None:
        return Problem(kind, 0, 0, facts)
    return places.at(text.data, (key,), kind, **facts)
