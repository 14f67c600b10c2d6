"""What the difference between two revisions means: facts, evidence, points and verdicts, regimes, plans, templates."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import PurePosixPath
from typing import Any

from ctcpl_cli.assess.comparing import between
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.dossier.duties import Given, duties
from ctcpl_cli.dossier.law import regimes_of
from ctcpl_cli.dossier.loading import DATA_KINDS, load
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import CONFIG, DOSSIERS, Workspace
from ctcpl_cli.history.changed import Changed, evidence_path
from ctcpl_cli.history.git import Change, Repository
from ctcpl_cli.history.report import DocumentChange, FileChange, Meaning, RegimeChange, UnitChange
from ctcpl_cli.history.snapshot import workspace_at
from ctcpl_cli.history.values import ValueChange, value_changes
from ctcpl_cli.regime import Regimes, RegimeText
from ctcpl_cli.regime.counterparts import counterparts
from ctcpl_cli.regime.differing import differences
from ctcpl_cli.regime.loading import packaged_places, packaged_text

_LAW, _TEMPLATES = "criteria/", "templates/"
_DATA = ".yaml"


@contextmanager
def meaning(repository: Repository, workspace: Workspace, base: str, head: str | None) -> Iterator[Meaning]:
    """The meaning of a difference, for as long as the files of both sides are needed.

    ``base`` is compared as ``Repository.compared`` says. Raises GitProblem, and BadConfiguration for settings of
    the working tree that cannot be read.
    """
    with ExitStack() as stack:
        compared = repository.compared(base, head or "HEAD")
        commit = repository.commit(head) if head is not None else None
        now = workspace
        if commit is not None:
            now = stack.enter_context(workspace_at(repository, workspace, commit, lambda path: path.endswith(_DATA)))
        changed = Changed.between(repository, workspace, compared, commit, now)
        folders = {str(PurePosixPath(path).parent) for change in changed.changes for path in change.paths}
        folders |= {str(PurePosixPath(path).parent) for path in changed.wanted}

        def needed(path: str) -> bool:
            return path.endswith(_DATA) and (changed.everything or str(PurePosixPath(path).parent) in folders)

        then = stack.enter_context(workspace_at(repository, workspace, compared, needed))
        yield _Difference(changed, _Side(then), _Side(now)).meaning(compared, commit)


class _Side:
    """One of the two states: its workspace, its law, and its files by path."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.regimes: Regimes = regimes_of(workspace)
        self._cases: dict[str, Case[Any] | None] = {}

    def case(self, path: str | None) -> Case[Any] | None:
        """The file at a path; None where there is none."""
        if path is None:
            return None
        if path not in self._cases:
            place = self.workspace.root / path
            there = place.is_file()
            self._cases[path] = Case(load(place, self.workspace), self.workspace, self.regimes) if there else None
        return self._cases[path]

    def law(self, path: str) -> RegimeText | None:
        """The regime file at a path, else the packaged one it would replace."""
        own = next((text for text in self.regimes.own if text.source.path == path), None)
        place = packaged_places().get(PurePosixPath(path).stem)
        return own or (packaged_text(place) if place is not None else None)


class _Difference:
    def __init__(self, changed: Changed, then: _Side, now: _Side) -> None:
        self._changed = changed
        self._then = then
        self._now = now

    def meaning(self, base: str, head: str | None) -> Meaning:
        changes = self._changed.changes
        data = [change for change in changes if all(_is_data(path) for path in change.paths)]
        pairs = list(self._pairs(data))
        rest = [change for change in changes if change not in data]
        units = [*self._units(pairs), *self._resting({path for pair in pairs for path in pair if path})]
        return Meaning(
            base,
            head,
            tuple(units),
            tuple(self._documents(pairs)),
            tuple(self._regimes(rest)),
            tuple(change for change in rest if any(path.startswith(_TEMPLATES) for path in change.paths)),
            any(CONFIG in change.paths for change in rest),
            tuple(change for change in rest if self._stands_below(change) and not self._known(change, units)),
        )

    def _pairs(self, changes: Sequence[Change]) -> Iterator[tuple[str | None, str | None]]:
        """Files before and after that belong together: of the same unit and year, else as git takes them."""
        olds = {self._key(self._then, change.before): change.before for change in changes if change.before}
        news = {self._key(self._now, change.after): change.after for change in changes if change.after}
        same = {olds[key]: news[key] for key in olds if key is not None and key in news}
        taken = set(same.values())
        for change in changes:
            if change.before in same:
                yield change.before, same[change.before]
            elif change.before is not None:
                yield change.before, change.after if change.after not in taken else None
        known = {change.before for change in changes if change.before is not None and change.after not in taken}
        for change in changes:
            if change.after is not None and change.after not in taken and change.before not in known:
                yield None, change.after

    def _key(self, side: _Side, path: str | None) -> tuple[str, int] | None:
        case = side.case(path)
        data = case.file.data if case is not None else None
        if not isinstance(data, Dossier) or data.unit is None or not data.unit.code or data.year is None:
            return None
        return str(data.unit.code), data.year

    def _units(self, pairs: Sequence[tuple[str | None, str | None]]) -> Iterator[UnitChange]:
        for before, after in pairs:
            old, new = self._then.case(before), self._now.case(after)
            if any(case is not None and case.file.kind not in DATA_KINDS for case in (old, new)):
                yield self._unit(old, new)

    def _resting(self, done: set[str]) -> Iterator[UnitChange]:
        """Dossiers that did not change themselves: their result did, or a file of their evidence."""
        for path in sorted(self._changed.wanted - done):
            if not _is_data(path):
                continue
            old, new = self._then.case(path), self._now.case(path)
            if new is not None and old is not None and new.file.kind not in DATA_KINDS:
                unit = self._unit(old, new)
                if unit.moved or unit.files:
                    yield unit

    def _unit(self, old: Case[Any] | None, new: Case[Any] | None) -> UnitChange:
        before, after = (case.assessment if case is not None else None for case in (old, new))
        compared = None
        if before is not None and after is not None:
            compared = between(before, after, counterparts(before.regime, after.regime))
        return UnitChange(old, new, _values(old, new), tuple(self._files(new or old)), compared)

    def _files(self, case: Case[Any] | None) -> Iterator[FileChange]:
        data = case.file.data if case is not None else None
        if case is None or not isinstance(data, Dossier):
            return
        for row in data.evidence:
            path = evidence_path(_path(case), str(row.file)) if row.file else None
            for change in self._changed.changes:
                if path is not None and path in change.paths:
                    yield FileChange(str(row.id or ""), path, change)

    def _documents(self, pairs: Sequence[tuple[str | None, str | None]]) -> Iterator[DocumentChange]:
        for before, after in pairs:
            old, new = self._then.case(before), self._now.case(after)
            if all(case is None or case.file.kind in DATA_KINDS for case in (old, new)):
                values = _values(old, new) if old is not None and new is not None else ()
                yield DocumentChange(old, new, values, _duties(old), _duties(new))

    def _regimes(self, changes: Sequence[Change]) -> Iterator[RegimeChange]:
        paths = {path for change in changes for path in change.paths}
        for path in sorted(path for path in paths if _is_regime(path)):
            old, new = self._then.law(path), self._now.law(path)
            readable = old is not None and new is not None and old.data is not None and new.data is not None
            found = differences(old.data, new.data) if readable else ()  # type: ignore[union-attr,arg-type]
            yield RegimeChange(path, old, new, tuple(found))

    def _stands_below(self, change: Change) -> bool:
        """Whether a changed file stands among the data, the law or the templates of the workspace."""
        return any(path.startswith((f"{DOSSIERS}/", _LAW, _TEMPLATES)) for path in change.paths)

    def _known(self, change: Change, units: Sequence[UnitChange]) -> bool:
        """Whether a change that is no dossier or document is told elsewhere."""
        evidence = {file.path for unit in units for file in unit.files}
        return any(
            path == CONFIG or _is_regime(path) or path.startswith(_TEMPLATES) or path in evidence
            for path in change.paths
        )


def _values(old: Case[Any] | None, new: Case[Any] | None) -> tuple[ValueChange, ...]:
    if old is None or new is None:
        return ()
    return tuple(value_changes(old.file.source, new.file.source))


def _duties(case: Case[Any] | None) -> tuple[Given, ...]:
    data = case.file.data if case is not None else None
    return tuple(duties(data)) if isinstance(data, PlanDocument) else ()


def _path(case: Case[Any]) -> str:
    return case.file.source.path


def _is_data(path: str) -> bool:
    return path.startswith(f"{DOSSIERS}/") and path.endswith(_DATA)


def _is_regime(path: str) -> bool:
    return path.startswith(_LAW) and path.endswith(_DATA) and "/" not in path.removeprefix(_LAW)
