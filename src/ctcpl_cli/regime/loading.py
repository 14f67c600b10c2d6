"""The regimes of a run: those of the workspace's ``criteria/``, and the packaged ones they do not replace."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from ctcpl_cli import packaged
from ctcpl_cli.findings import Problem
from ctcpl_cli.regime import consistency
from ctcpl_cli.regime.models import RegimeFile
from ctcpl_cli.regime.regime import Regime
from ctcpl_cli.schema import read
from ctcpl_cli.source import SourceFile, read_source


@dataclass(frozen=True, eq=False)
class RegimeText:
    """One regime file as read: its data (None where unreadable) and everything wrong with it."""

    place: Path
    source: SourceFile
    data: RegimeFile | None
    problems: tuple[Problem, ...]
    packaged: bool


@dataclass(frozen=True, eq=False)
class Regimes:
    """What a run can use. A regime with anything wrong is in ``broken``, never replaced silently by the packaged one."""

    by_id: dict[str, Regime]
    texts: tuple[RegimeText, ...] = ()
    broken: frozenset[str] = field(default_factory=frozenset)

    def of_year(self, year: int) -> Regime | None:
        """The regime that governs an assessment year, or None."""
        return next((r for r in self.by_id.values() if r.file.years is not None and r.file.years.cover(year)), None)


def load_regimes(root: Path | None) -> Regimes:
    """Regimes of the workspace at ``root`` (None: packaged ones only). Never raises for bad content."""
    own = _texts(root / "criteria", root, False) if root is not None and not _is_packaged(root) else []
    own = _with_overlaps(own)
    replaced = {_id(text) for text in own}
    texts = [*own, *(text for text in _packaged() if _id(text) not in replaced)]
    by_id: dict[str, Regime] = {}
    broken: set[str] = set()
    for text in sorted(texts, key=_id):
        if text.data is None or text.problems:
            broken.add(_id(text))
        else:
            by_id[_id(text)] = Regime(text.data, text.source, text.packaged)
    return Regimes(by_id, tuple(texts), frozenset(broken))


def read_regime(place: Path, shown: str, is_packaged: bool = False) -> RegimeText:
    """One regime file with its contradictions. Never raises for bad content."""
    try:
        source = read_source(shown, place.read_bytes())
    except OSError as error:
        problem = Problem("unreadable", 0, 0, {"reason": error.strerror or str(error)})
        return RegimeText(place, SourceFile(shown), None, (problem,), is_packaged)
    data, found = read(RegimeFile, source)
    problems = [*source.problems, *found]
    if data is not None and not problems:
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


def _id(text: RegimeText) -> str:
    name = text.data.id if text.data is not None else None
    return str(name) if name else text.place.stem


def _with_overlaps(texts: list[RegimeText]) -> list[RegimeText]:
    """Years that two regimes of one kind of unit both claim are a problem of the later file."""
    return [
        RegimeText(
            text.place, text.source, text.data, (*text.problems, *_overlaps(text, texts[:position])), text.packaged
        )
        for position, text in enumerate(texts)
    ]


def _overlaps(text: RegimeText, earlier: list[RegimeText]) -> list[Problem]:
    mine = text.data.years if text.data is not None else None
    if mine is None or mine.first is None or text.data is None:
        return []
    found = []
    for other in [*earlier, *(packed for packed in _packaged() if packed not in earlier)]:
        theirs = other.data.years if other.data is not None else None
        if theirs is None or theirs.first is None or other.data is None or _id(other) == _id(text):
            continue
        if not set(map(str, text.data.unit_kinds)) & set(map(str, other.data.unit_kinds)):
            continue
        start = max(mine.first, theirs.first)
        if (mine.last is None or start <= mine.last) and (theirs.last is None or start <= theirs.last):
            entry = text.data.at.entry("years") if text.data.at is not None else None
            begin, end = (entry.key.start, entry.key.end) if entry else (0, 0)
            found.append(Problem("years_overlap", begin, end, {"other": _id(other), "year": start}))
    return found
