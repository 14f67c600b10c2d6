"""What the difference between two revisions means: facts, evidence, points and verdicts, regimes, plans, templates."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from itertools import chain
from pathlib import PurePosixPath
from typing import Any, Literal

from ctcpl_cli.assess.comparing import between
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.dossier.duties import Given, duties
from ctcpl_cli.dossier.law import regimes_of
from ctcpl_cli.dossier.loading import DATA_KINDS, load
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import CONFIG, DOSSIERS, Workspace, yaml_files
from ctcpl_cli.history.changed import About, Changed, composed, evidence_path, is_template
from ctcpl_cli.history.git import Change, Repository
from ctcpl_cli.history.report import DocumentChange, FileChange, Meaning, RegimeChange, Sides, UnitChange
from ctcpl_cli.history.snapshot import workspace_at
from ctcpl_cli.history.values import ValueChange, value_changes
from ctcpl_cli.regime import Regimes, RegimeText
from ctcpl_cli.regime.counterparts import counterparts
from ctcpl_cli.regime.differing import differences
from ctcpl_cli.regime.loading import packaged_places, packaged_text

_LAW, _TEMPLATES = "criteria/", "templates/"
_DATA = ".yaml"
Pair = tuple[str | None, str | None]
"""The paths of a file before and after."""


@contextmanager
def meaning(repository: Repository, workspace: Workspace, base: str, head: str | None) -> Iterator[Meaning]:
    """The meaning of a difference, for as long as the files of both sides are needed.

    ``base`` is compared as ``Repository.compared`` says. Raises GitProblem, and BadConfiguration for settings of
    the working tree that cannot be read.
    """
    with ExitStack() as stack:
        compared = repository.compared(base, head or "HEAD")
        commit = repository.commit(head) if head is not None else None
        sides = Sides(compared, commit, base, head, _parting(repository, base, head or "HEAD", compared))
        now = workspace
        if commit is not None:
            now = stack.enter_context(workspace_at(repository, workspace, commit, lambda path: path.endswith(_DATA)))
        changed = Changed.between(repository, workspace, compared, commit, now)
        folders = {str(PurePosixPath(path).parent) for change in changed.changes for path in change.paths}
        folders |= {str(PurePosixPath(path).parent) for path in changed.wanted}

        def needed(path: str) -> bool:
            return path.endswith(_DATA) and (changed.everything or str(PurePosixPath(path).parent) in folders)

        then = stack.enter_context(workspace_at(repository, workspace, compared, needed))
        yield _Difference(changed, _Side(then, changed.before), _Side(now, changed.after)).meaning(sides)


class _Side:
    """One of the two states: its workspace, its law, what its changed files are about, and its files by path."""

    def __init__(self, workspace: Workspace, about: Mapping[str, About]) -> None:
        self.workspace = workspace
        self.about = about
        self.regimes: Regimes = regimes_of(workspace)

    def case(self, path: str | None) -> Case[Any] | None:
        """The file at a path; None where there is none."""
        place = self.workspace.root / path if path is not None else None
        there = place is not None and place.is_file()
        return Case(load(place, self.workspace), self.workspace, self.regimes) if place is not None and there else None

    def like(self, case: Case[Any]) -> Case[Any]:
        """A file of the other side that is the same here, under the law and beside the files of this one."""
        file = replace(case.file, place=self.workspace.root / _path(case))
        return Case(file, self.workspace, self.regimes)

    def unit(self, path: str | None) -> tuple[str, int] | None:
        """The unit and year that a changed file is about."""
        about = self.about.get(path or "")
        return about.unit if about is not None else None

    def key(self, path: str | None) -> tuple[str, int] | None:
        """What a changed file is known by wherever it stands: its unit and year, or all that another document says."""
        about = self.about.get(path or "")
        if about is None or about.unit is not None:
            return about.unit if about is not None else None
        return (about.digest, 0) if about.readable and about.kind in DATA_KINDS else None

    def own(self, paths: Collection[str]) -> list[RegimeText]:
        """The regimes of the workspace among some paths."""
        return [text for text in self.regimes.own if text.source.path in paths]

    def law(self, regime_id: str, paths: Collection[str]) -> RegimeText | None:
        """The workspace's regime of an id, at one of the paths rather than elsewhere, else a packaged one in use."""
        own = [text for text in (*self.own(paths), *self.regimes.own) if text.id == regime_id]
        place = packaged_places().get(regime_id) if regime_id in self.regimes.ids else None
        return own[0] if own else packaged_text(place) if place is not None else None


class _Difference:
    def __init__(self, changed: Changed, then: _Side, now: _Side) -> None:
        self._changed = changed
        self._then = then
        self._now = now
        self._by_path = {composed(path): change for change in changed.changes for path in change.paths}

    def meaning(self, sides: Sides) -> Meaning:
        changes = [part for change in self._changed.changes for part in _parts(change)]
        pairs = list(self._pairs([change for change in changes if _of_data(change)]))
        documents = [pair for pair in pairs if self._is_document(*pair)]
        units = [pair for pair in pairs if not self._is_document(*pair)]
        rest = [change for change in changes if not _of_data(change)]
        return Meaning(
            sides,
            chain(self._units(units), self._resting({path for pair in pairs for path in pair if path})),
            self._documents(documents),
            tuple(self._regimes(rest)),
            tuple(change for change in rest if any(is_template(path) for path in change.paths)),
            any(CONFIG in change.paths for change in rest),
            tuple(change for change in rest if _is_other(change)),
        )

    def _is_document(self, before: str | None, after: str | None) -> bool:
        """Whether a pair is no dossier, as far as its readable sides tell."""
        sides = (self._then.about.get(before or ""), self._now.about.get(after or ""))
        known = [about for about in sides if about is not None]
        readable = [about for about in known if about.readable] or known
        return all(about.kind in DATA_KINDS for about in readable)

    def _pairs(self, changes: Sequence[Change]) -> Iterator[Pair]:
        """Files before and after that belong together: of the same unit and year, else as git takes them."""
        olds = {self._then.key(change.before): change.before for change in changes if change.before}
        news = {self._now.key(change.after): change.after for change in changes if change.after}
        same = {olds[key]: news[key] for key in olds if key is not None and key in news}
        told = set(same.values())
        for change in changes:
            if change.before is None:
                continue
            after = same.get(change.before)
            if after is None and change.after is not None and change.after not in told and not self._replaced(change):
                after = change.after
                told.add(after)
            yield change.before, after
        for change in changes:
            if change.after is not None and change.after not in told:
                yield None, change.after

    def _replaced(self, change: Change) -> bool:
        """Whether git takes the file of another unit or year, which went when this one came, for a move."""
        units = (self._then.unit(change.before), self._now.unit(change.after))
        return change.before != change.after and None not in units

    def _units(self, pairs: Sequence[Pair]) -> Iterator[UnitChange]:
        for before, after in pairs:
            yield self._unit(self._then.case(before), self._now.case(after))

    def _resting(self, done: set[str]) -> Iterator[UnitChange]:
        """Dossiers that did not change themselves: their result did, or a file of their evidence."""
        for path in sorted(self._dependants() - done):
            new = self._now.case(path) if _is_data(path) else None
            if new is not None and new.file.kind not in DATA_KINDS:
                unit = self._unit(self._then.like(new), new)
                if unit.moved or unit.files:
                    yield unit

    def _dependants(self) -> set[str]:
        if not self._changed.everything:
            return set(self._changed.wanted)
        workspace = self._now.workspace
        return {workspace.display(place) for place in yaml_files(workspace.dossiers)}

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
            path = composed(evidence_path(_path(case), str(row.file))) if row.file else ""
            if path in self._by_path:
                yield FileChange(str(row.id or ""), path, self._by_path[path])

    def _documents(self, pairs: Sequence[Pair]) -> Iterator[DocumentChange]:
        for before, after in pairs:
            old, new = self._then.case(before), self._now.case(after)
            yield DocumentChange(old, new, _values(old, new), _duties(old), _duties(new))

    def _regimes(self, changes: Sequence[Change]) -> Iterator[RegimeChange]:
        paths = {path for change in changes for path in change.paths if _is_regime(path)}
        for name in sorted({text.id for side in (self._then, self._now) for text in side.own(paths)}):
            old, new = self._then.law(name, paths), self._now.law(name, paths)
            readable = old is not None and new is not None and old.data is not None and new.data is not None
            found = differences(old.data, new.data) if readable else ()  # type: ignore[union-attr,arg-type]
            path = next(text.source.path for text in (new, old) if text is not None and not text.packaged)
            yield RegimeChange(path, old, new, tuple(found))


def _parting(repository: Repository, base: str, head: str, compared: str) -> Literal["itself", "parted", "too_short"]:
    """What a compared commit is to the revision that was named."""
    if compared != repository.commit(base):
        return "parted"
    return "itself" if repository.merge_base(base, head) is not None else "too_short"


def _values(old: Case[Any] | None, new: Case[Any] | None) -> tuple[ValueChange, ...]:
    if old is None or new is None:
        return ()
    return tuple(value_changes(old.file.source, new.file.source))


def _duties(case: Case[Any] | None) -> tuple[Given, ...]:
    data = case.file.data if case is not None else None
    return tuple(duties(data)) if isinstance(data, PlanDocument) else ()


def _parts(change: Change) -> tuple[Change, ...]:
    """A move into the data or out of it is two changes: the dossier came or went."""
    if change.before is None or change.after is None or _is_data(change.before) == _is_data(change.after):
        return (change,)
    return Change(change.before, None), Change(None, change.after)


def _path(case: Case[Any]) -> str:
    return case.file.source.path


def _of_data(change: Change) -> bool:
    return all(_is_data(path) for path in change.paths)


def _is_data(path: str) -> bool:
    return path.startswith(f"{DOSSIERS}/") and path.endswith(_DATA)


def _is_other(change: Change) -> bool:
    """Whether a changed file that is told nowhere else stands among the data, the law or the templates."""
    return any(path.startswith((f"{DOSSIERS}/", _LAW, _TEMPLATES)) for path in change.paths) and not any(
        _is_regime(path) or is_template(path) for path in change.paths
    )


def _is_regime(path: str) -> bool:
    return path.startswith(_LAW) and path.endswith(_DATA) and "/" not in path.removeprefix(_LAW)
