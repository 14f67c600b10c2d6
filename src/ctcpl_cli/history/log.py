"""How points and verdict of dossiers came to be what they are, commit by commit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from ctcpl_cli.assess import Assessment
from ctcpl_cli.dossier.loading import DATA_KINDS
from ctcpl_cli.dossier.workspace import DISTRICT_FILE, DOSSIERS, NOT_DATA, Workspace
from ctcpl_cli.history.git import Change, Repository, Step
from ctcpl_cli.history.past import DATA, LAW, LAWS, Moment, Past
from ctcpl_cli.history.snapshot import listed, prefix


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


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """One dossier by the path it was asked for, and its versions, newest first."""

    path: str
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class _Stop:
    """A commit to look at: the file after it (None once deleted), and whether the commit changed the file itself."""

    step: Step
    moment: Moment | None
    direct: bool


def histories(repository: Repository, workspace: Workspace, path: str) -> Iterator[History]:
    """The history of a dossier, also of one that was deleted, or of each dossier that HEAD has below a folder.

    It has every commit that changed the file, and those of the law, or for a district of a commune, that changed its
    result. Moved files are followed, as long as they are about the same unit and year. Of a merge only what it brought
    counts. Other files than dossiers have none.

    Raises GitProblem.
    """
    above = prefix(repository, workspace)
    head = repository.commit("HEAD")
    whole = path == "."
    there = listed(repository, workspace, head, () if whole else (path,))
    below = [name for name in there if name != path and _may_be_dossier(name)]
    places = [above] if whole else [f"{above}{name}" for name in (DOSSIERS, *LAWS, path.split("/")[0])]
    trail = _Trail(above, list(repository.steps(head, filter(None, places))))
    with Past(repository, workspace) as past:
        for name in below or [path] * _may_be_dossier(path):
            if versions := _versions(list(trail.stops(name)), past):
                yield History(name, tuple(versions))


def _versions(stops: Sequence[_Stop], past: Past) -> list[Version]:
    """The versions of one file that are worth a line, newest first; none where it was no dossier at last."""
    cases = past.cases(stop.moment for stop in stops if stop.moment is not None)
    found: list[Version] = []
    for stop in stops:
        if stop.moment is None:
            found.append(Version(stop.step, None, None))
            continue
        case = next(cases)
        if case is not None and case.file.kind in DATA_KINDS and not any(version.path for version in found):
            return []
        version = Version(stop.step, stop.moment.path, case.assessment if case is not None else None)
        if found and _another(version, found[-1]):
            break
        found.append(version)
    earlier = [*(version.result for version in found), None][1:]
    rows = zip(stops, found, earlier, strict=False)
    return [version for stop, version, before in rows if stop.direct or version.result != before]


def _another(earlier: Version, later: Version) -> bool:
    """Whether git takes the file of another unit or year, which went when this one came, for an earlier place of it."""
    if earlier.path is None or later.path is None or earlier.path == later.path:
        return False
    found = [version.assessment.dossier for version in (earlier, later) if version.assessment is not None]
    return len({(getattr(dossier.unit, "code", None), dossier.year) for dossier in found}) > 1


class _Trail:
    """The commits of a run, newest first, and the way of one file through them."""

    def __init__(self, above: str, steps: Sequence[Step]) -> None:
        self._above = above
        laws = tuple(f"{above}{name}" for name in LAWS)
        self._steps: list[tuple[Step, dict[str, Change], bool]] = []
        for step in steps:
            changed = {path: change for change in step.changes for path in change.paths}
            self._steps.append((step, changed, any(path.startswith(laws) for path in changed)))

    def stops(self, path: str) -> Iterator[_Stop]:
        """The commits that changed a file or what its result rests on."""
        place = PurePosixPath(f"{self._above}{path}")
        waiting: list[tuple[Step, int, bool]] = []
        law = 0
        for step, changed, of_law in self._steps:
            change = changed.get(str(place))
            if change is not None or of_law or (place.name == DISTRICT_FILE and _touches(changed, place.parent)):
                waiting.append((step, law, change is not None))
            if change is not None:
                there = change.after == str(place)
                for other, then, direct in waiting:
                    blob, now = step.changes[change], str(place).removeprefix(self._above)
                    yield _Stop(other, Moment(other.commit, now, blob, then) if there else None, direct)
                waiting.clear()
                place = PurePosixPath(change.before or place)
            law += of_law


def _may_be_dossier(path: str) -> bool:
    """Whether a path is that of a data file, by its name and those of its folders."""
    parts = path.split("/")
    hidden = any(part.startswith(".") or part in NOT_DATA for part in parts)
    return path.endswith(DATA) and not hidden and not path.startswith(LAW)


def _touches(changed: dict[str, Change], folder: PurePosixPath) -> bool:
    """Whether a commit changed anything in a folder itself."""
    return any(PurePosixPath(path).parent == folder for path in changed)
