"""How points and verdict of one dossier came to be what they are, commit by commit."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from ctcpl_cli.assess import Assessment
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.law import regimes_of
from ctcpl_cli.dossier.loading import load
from ctcpl_cli.dossier.workspace import CONFIG, DISTRICT_FILE, BadConfiguration, Workspace
from ctcpl_cli.history.git import Change, GitProblem, Repository, Step
from ctcpl_cli.history.snapshot import listed, prefix, workspace_at
from ctcpl_cli.regime import Regimes

_LAW = "criteria/"
_LAWS = (CONFIG, _LAW)


@dataclass(frozen=True, slots=True, eq=False)
class Version:
    """The dossier after one commit: where it stood (None once deleted), and its result where it could be scored."""

    step: Step
    path: str | None
    assessment: Assessment | None

    @property
    def result(self) -> tuple[object, ...] | None:
        """Points, met or not, verdict; None where there is none."""
        if self.assessment is None:
            return None
        return self.assessment.value.points, self.assessment.value.met, self.assessment.verdict


def versions(repository: Repository, workspace: Workspace, path: str) -> list[Version]:
    """Every commit that changed the dossier, and those of the law that changed its result, newest first.

    Moved files are followed. Of a merge only what it brought counts. Raises GitProblem.
    """
    with ExitStack() as stack:
        old = _Past(repository, workspace, stack)
        found = [(direct, old.version(step, where)) for step, where, direct in _steps(repository, workspace, path)]
    kept = []
    for position, (direct, version) in enumerate(found):
        before = found[position + 1][1].result if position + 1 < len(found) else None
        if direct or version.result != before:
            kept.append(version)
    return kept


def _steps(repository: Repository, workspace: Workspace, path: str) -> Iterator[tuple[Step, str | None, bool]]:
    """The commits to look at with the path of the dossier after each, and whether the dossier itself changed."""
    above = prefix(repository, workspace)
    place = PurePosixPath(f"{above}{path}")
    whole = place.name == DISTRICT_FILE
    for step in repository.steps("HEAD", [f"{above}{name}" for name in ("dossiers", _LAW, CONFIG)]):
        change = next((change for change in step.changes if str(place) in change.paths), None)
        if change is not None:
            after = change.after if change.after == str(place) else None
            yield step, after and after.removeprefix(above), True
            if change.before is not None:
                place = PurePosixPath(change.before)
        elif any(_concerns(other, above, place.parent if whole else None) for other in step.changes):
            yield step, str(place).removeprefix(above), False


def _concerns(change: Change, above: str, folder: PurePosixPath | None) -> bool:
    """Whether a change of another file may change the result: of the law, or of a commune beside a district's file."""
    names = [path.removeprefix(above) for path in change.paths]
    law = any(name == CONFIG or name.startswith(_LAW) for name in names)
    return law or (folder is not None and any(PurePosixPath(path).parent == folder for path in change.paths))


class _Past:
    """Reads a dossier as it was. Commits with the same law share one reading of it."""

    def __init__(self, repository: Repository, workspace: Workspace, stack: ExitStack) -> None:
        self._repository = repository
        self._workspace = workspace
        self._stack = stack
        self._laws: dict[frozenset[tuple[str, str]], Regimes | None] = {}

    def version(self, step: Step, path: str | None) -> Version:
        """The dossier after a commit."""
        if path is None:
            return Version(step, None, None)
        folder = str(PurePosixPath(path).parent)
        whole = PurePosixPath(path).name == DISTRICT_FILE

        def wanted(other: str) -> bool:
            return other == path or (whole and str(PurePosixPath(other).parent) == folder)

        regimes = self._regimes(step.commit)
        if regimes is None:
            return Version(step, path, None)
        places = (*_LAWS, folder if whole else path)
        with workspace_at(self._repository, self._workspace, step.commit, wanted, places) as then:
            place = then.root / path
            if not place.is_file():
                return Version(step, None, None)
            case: Case[Any] = Case(load(place, then), then, regimes)
            return Version(step, path, case.assessment)

    def _regimes(self, commit: str) -> Regimes | None:
        """The law at a commit; None where the settings of that time cannot be used."""
        files = listed(self._repository, self._workspace, commit, _LAWS)
        key = frozenset((name, blob) for name, blob in files.items() if name == CONFIG or name.startswith(_LAW))
        if key not in self._laws:
            try:
                then = workspace_at(self._repository, self._workspace, commit, lambda path: False, _LAWS)
                self._laws[key] = regimes_of(self._stack.enter_context(then))
            except (BadConfiguration, GitProblem):
                self._laws[key] = None
        return self._laws[key]
