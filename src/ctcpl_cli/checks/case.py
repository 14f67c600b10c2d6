"""What a check is given: one file with the law that governs it, and the means to point at its parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Generic, TypeVar

from ctcpl_cli.assess import Assessment, Commune, assess
from ctcpl_cli.dossier.loading import Loaded
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import Regime, Regimes
from ctcpl_cli.schema import Model
from ctcpl_cli.source import Mapping, Node, Scalar

T = TypeVar("T", bound=Model, covariant=True)


@dataclass(frozen=True, eq=False)
class Case(Generic[T]):
    """One file before the checks. ``data`` is only asked for by checks of readable files.

    ``today`` is the day of the run, on which exceptions hold or do not; None where nothing is judged by it.
    """

    file: Loaded[T]
    workspace: Workspace
    regimes: Regimes
    today: date | None = None

    @property
    def data(self) -> T:
        """The typed file. Checks of a kind run only where the file could be read."""
        assert self.file.data is not None
        return self.file.data

    @cached_property
    def regime(self) -> Regime | None:
        """The regime the dossier names, if it is known."""
        name = getattr(self.file.data, "regime", None)
        return self.regimes.get(str(name)) if name else None

    @cached_property
    def assessment(self) -> Assessment | None:
        """Points and verdict of a sound file that names a known regime, its year and its unit; else None."""
        data: Model | None = self.file.data
        named = isinstance(data, Dossier) and data.year is not None and data.unit is not None
        return self.judged if named and self.file.source.intact else None

    @cached_property
    def judged(self) -> Assessment | None:
        """What the facts give under the regime the dossier names, whatever else of its header is missing or wrong.

        For checks alone: a wrong year must not hide the mistakes in the facts.
        """
        data: Model | None = self.file.data
        if not isinstance(data, Dossier) or self.regime is None:
            return None
        return assess(data, self.regime, self.counted)

    @property
    def counted(self) -> list[Commune] | None:
        """The communes beside the file where a condition of its regime counts them."""
        conditions = self.regime.file.conditions if self.regime is not None else ()
        return self.communes if any(condition.kind == "all_communes_pass" for condition in conditions) else None

    @cached_property
    def communes(self) -> list[Commune]:
        """The communes whose dossiers of the same year stand beside a district's file."""
        from ctcpl_cli.checks.communes import beside

        return beside(self)

    def reported(self, kind: str, code: str) -> Iterator[Finding]:
        """Every problem of one kind that reading found, as findings of one code."""
        for problem in self.file.problems:
            if problem.kind == kind:
                yield self.between(code, problem.start, problem.end, **problem.facts)

    def between(self, code: str, start: int, end: int, **facts: object) -> Finding:
        """A finding over a range of offsets."""
        return Finding(code, self.file.source.path, self.file.source.span(start, end), facts)

    def over(self, code: str, node: Node, **facts: object) -> Finding:
        """A finding over a value that knows its place, such as a text of a list."""
        return self.between(code, node.start, node.end, **facts)

    def at_value(self, code: str, model: Model, key: str, **facts: object) -> Finding:
        """A finding over the value of a key; over the key where the value is empty or a whole block.

        A missing key stands at the key of its nearest ancestor in the file.
        """
        entry = model.at.entry(key) if model.at is not None else None
        if entry is None:
            return self._at_owner(code, model.at, facts)
        single = isinstance(entry.value, Scalar) and not entry.value.is_null
        return self.over(code, entry.value if single else entry.key, **facts)

    def at_key(self, code: str, model: Model, key: str, **facts: object) -> Finding:
        """A finding over a key itself."""
        entry = model.at.entry(key) if model.at is not None else None
        return self._at_owner(code, model.at, facts) if entry is None else self.over(code, entry.key, **facts)

    def at_row(self, code: str, model: Model, table: str, row: str, **facts: object) -> Finding:
        """A finding over the key of one row of a table, such as indicator ``"2.5"`` of ``indicators``."""
        entry = model.at.entry(table) if model.at is not None else None
        if entry is not None and isinstance(entry.value, Mapping):
            found = entry.value.entry(row)
            return self.over(code, found.key if found else entry.key, **facts)
        return self._at_owner(code, model.at, facts)

    def _at_owner(self, code: str, node: Mapping | None, facts: dict[str, object]) -> Finding:
        owner = node.owner if node is not None else None
        return self.over(code, owner, **facts) if owner is not None else self.between(code, 0, 0, **facts)
