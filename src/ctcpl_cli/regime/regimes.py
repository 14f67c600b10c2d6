"""The regimes of a run: those of the workspace's ``criteria/``, and the packaged ones they do not replace."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from ctcpl_cli import packaged
from ctcpl_cli.findings import Problem
from ctcpl_cli.regime.consistency import places
from ctcpl_cli.regime.heads import Head, head_of, packaged_head, packaged_sources
from ctcpl_cli.regime.loading import RegimeText, packaged_places, packaged_text, read_regime, regime_files
from ctcpl_cli.regime.models import LegalText, NotAssessed
from ctcpl_cli.regime.regime import Regime

_COMMUNE = "xa"


class Regimes:
    """What a run can use. A packaged regime is read only when it is asked for.

    One with anything wrong is in ``broken``, never replaced silently by the packaged one. ``opened`` names the regime
    of years that the workspace assesses although no law tells it to.
    """

    def __init__(self, own: Sequence[RegimeText], packed: Mapping[str, Path], opened: Mapping[int, str]) -> None:
        self.own = tuple(own)
        self.opened = opened
        self._packed = packed
        self._usable: dict[str, Regime | None] = {}

    def get(self, regime_id: str) -> Regime | None:
        """The regime of an id, if it can be used."""
        if regime_id not in self._usable:
            texts = list(self._of(regime_id))
            usable = texts[-1] if texts and all(text.usable for text in texts) else None
            ready = usable is not None and usable.data is not None
            self._usable[regime_id] = Regime(usable.data, usable.source, usable.packaged) if ready else None  # type: ignore[union-attr,arg-type]
        return self._usable[regime_id]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The id of every file, usable or not, in order."""
        return tuple(sorted({*self._packed, *(text.id for text in self.own)}))

    @cached_property
    def by_id(self) -> dict[str, Regime]:
        """Every usable regime, in the order of the ids."""
        return {name: regime for name in self.ids if (regime := self.get(name)) is not None}

    @cached_property
    def texts(self) -> tuple[RegimeText, ...]:
        """Every file, the workspace's own first."""
        return (*self.own, *map(packaged_text, self._packed.values()))

    @cached_property
    def broken(self) -> frozenset[str]:
        """Ids of files that cannot be used, and of packaged regimes whose name such a file has."""
        texts = [text for text in self.texts if not text.usable]
        hidden = {text.place.stem for text in texts} & packaged_places().keys()
        return frozenset({text.id for text in texts} | hidden)

    def of_year(self, year: int, kind: str = _COMMUNE) -> Regime | None:
        """The regime that governs an assessment year for a kind of unit, or None.

        Of two still in force, the one that began later; a year that the workspace opened has the regime named there.
        """
        opened = self.get(self.opened[year]) if year in self.opened else None
        if opened is not None and kind in opened.file.unit_kinds:
            return opened
        ready = map(self.get, self._in_force(year, kind))
        return next((regime for regime in ready if regime is not None), None)

    def unusable(self, year: int, kind: str = _COMMUNE) -> RegimeText | None:
        """A file with errors that claims an assessment year for a kind of unit, or may do so unread; None without."""
        opened = [self.opened[year]] if year in self.opened else []
        claiming = [text for name in (*opened, *self._in_force(year, kind)) for text in self._of(name)]
        unread = [text for text in self.own if head_of(text) is None]
        return next((text for text in (*claiming, *unread) if not text.usable), None)

    def sources(self) -> Iterator[LegalText]:
        """The texts that the regimes cite, those of the packaged ones first."""
        for place in self._packed.values():
            yield from packaged_sources(place).values()
        for text in self.own:
            if text.usable and text.data is not None:
                yield from text.data.sources.values()

    def governs(self, regime: Regime, year: int, kind: str = "") -> bool:
        """Whether a regime may be used for an assessment year: by law, or because the workspace opened it.

        Without an end of its own it gives way to one that begins later for the ``kind`` of unit (the first of its own
        kinds, where it does not assess that one).
        """
        years, kinds = regime.file.years, list(map(str, regime.file.unit_kinds))
        if years is None or self.opened.get(year) == regime.id:
            return True
        if years.last is not None or not years.cover(year) or not kinds:
            return years.cover(year)
        return regime.id in self._in_force(year, kind if kind in kinds else kinds[0])

    def not_assessed(self, year: int, kind: str = "") -> tuple[Regime, NotAssessed] | None:
        """The entry that says why a year has no regular assessment, with the regime it stands in.

        None where a regime governs the year for that kind of unit; without a kind, for communes.
        """
        if self.of_year(year, kind or _COMMUNE) is not None:
            return None
        for regime in self.by_id.values():
            for entry in regime.file.not_assessed:
                if entry.year == year:
                    return regime, entry
        return None

    def _in_force(self, year: int, kind: str) -> list[str]:
        """Ids of the regimes, usable or not, that claim a year for a kind of unit; the one that began last first."""
        heads = [*map(head_of, self.own), *map(packaged_head, self._packed.values())]
        claim = [head for head in heads if head is not None and head.covers(year) and kind in head.unit_kinds]
        latest = max((head.first for head in claim), default=0)
        held = [head for head in claim if head.last is not None or head.first == latest]
        return [head.id for head in sorted(held, key=lambda head: head.first, reverse=True)]

    def _of(self, regime_id: str) -> Iterator[RegimeText]:
        yield from (text for text in self.own if text.id == regime_id)
        if regime_id in self._packed:
            yield packaged_text(self._packed[regime_id])


def load_regimes(root: Path | None, opened: Mapping[int, str] | None = None) -> Regimes:
    """Regimes of the workspace at ``root`` (None: packaged ones only). Never raises for bad content.

    A file of the workspace replaces the packaged regime of its id, and the one of its own name.
    """
    own: list[RegimeText] = []
    if root is not None and not _is_packaged(root):
        own = [read_regime(place, place.relative_to(root).as_posix()) for place in regime_files(root / "criteria")]
    replaced = {text.id for text in own}
    packed = {name: place for name, place in packaged_places().items() if name not in replaced}
    compared = _compared(own, packed) if own else []
    named = {text.place.stem for text in own}
    return Regimes(compared, {name: packed[name] for name in packed if name not in named}, opened or {})


def _is_packaged(root: Path) -> bool:
    return (root / "criteria").resolve() == packaged.path("criteria").resolve()


def _compared(own: list[RegimeText], packed: Mapping[str, Path]) -> list[RegimeText]:
    """The workspace's own regimes with what only a comparison shows; the later of two files is the one at fault."""
    others = [packaged_head(place) for place in packed.values()]
    heads = [head_of(text) for text in own]
    compared = []
    for position, text in enumerate(own):
        problems = (*text.problems, *_twice(text, own[:position]), *_overlaps(text, [*heads[:position], *others]))
        compared.append(replace(text, problems=problems))
    return compared


def _twice(text: RegimeText, earlier: list[RegimeText]) -> Iterator[Problem]:
    other = next((other for other in earlier if other.id == text.id), None)
    if other is not None and text.data is not None:
        yield places.at(text.data, ("id",), "regime_twice", id=text.id, other=other.source.path)
    elif other is not None:
        yield Problem("regime_twice", 0, 0, {"id": text.id, "other": other.source.path})


def _overlaps(text: RegimeText, others: Sequence[Head | None]) -> Iterator[Problem]:
    """Years that two regimes of one kind of unit both claim. One without an end gives way to one that begins later."""
    mine = head_of(text)
    if text.data is None or mine is None:
        return
    for theirs in others:
        if theirs is None or theirs.id == mine.id or not mine.unit_kinds & theirs.unit_kinds:
            continue
        earlier = theirs if theirs.first < mine.first else mine
        if earlier.last is None and theirs.first != mine.first:
            continue
        start = max(mine.first, theirs.first)
        if mine.covers(start) and theirs.covers(start):
            yield places.at(text.data, ("years",), "years_overlap", other=theirs.id, year=start)
