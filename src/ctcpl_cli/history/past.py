"""Dossiers as they were after many commits: each content and each law is read once."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from types import TracebackType
from typing import Any

from ctcpl_cli.assess import Commune
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.communes import commune
from ctcpl_cli.dossier.law import regimes_of
from ctcpl_cli.dossier.loading import Loaded, typed
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import CONFIG, DISTRICT_FILE, BadConfiguration, Workspace
from ctcpl_cli.history.git import GitProblem, Repository
from ctcpl_cli.history.snapshot import listed, workspace_at
from ctcpl_cli.regime import Regimes
from ctcpl_cli.schema import Model
from ctcpl_cli.source import read_source

LAW = "criteria/"
LAWS = (CONFIG, LAW)
DATA = ".yaml"


@dataclass(frozen=True, slots=True)
class Moment:
    """A file after a commit. Moments with the same number of ``law`` are under the same settings and regimes."""

    commit: str
    path: str
    blob: str
    law: int


@dataclass(frozen=True, eq=False)
class _Counted(Case[Any]):
    """A district's file with the communes that stood beside it."""

    known: tuple[Commune, ...] = ()

    @cached_property
    def communes(self) -> list[Commune]:
        return list(self.known)


class Past:
    """Reads files of the past. It keeps temporary folders, so it is a context."""

    def __init__(self, repository: Repository, workspace: Workspace) -> None:
        self._repository = repository
        self._workspace = workspace
        self._stack = ExitStack()
        self._laws: dict[int, tuple[Workspace, Regimes] | None] = {}

    def __enter__(self) -> "Past":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def cases(self, moments: Iterable[Moment]) -> Iterator[Case[Any] | None]:
        """The file of each moment; None where the settings of that time cannot be used. Raises GitProblem."""
        wanted = list(moments)
        texts: dict[str, bytes] = {}
        self._read({moment.blob for moment in wanted}, texts)
        cases: dict[tuple[str, str, int], Case[Any] | None] = {}
        communes: dict[tuple[str, str, int, int], Commune | None] = {}
        for moment in wanted:
            if PurePosixPath(moment.path).name == DISTRICT_FILE:
                yield self._district(moment, texts, communes)
                continue
            key = (moment.path, moment.blob, moment.law)
            if key not in cases:
                law = self._law(moment)
                cases[key] = Case(_loaded(moment.path, texts[moment.blob], law[0]), *law) if law is not None else None
            yield cases[key]

    def _district(
        self,
        moment: Moment,
        texts: dict[str, bytes],
        communes: dict[tuple[str, str, int, int], Commune | None],
    ) -> Case[Any] | None:
        law = self._law(moment)
        if law is None:
            return None
        loaded = _loaded(moment.path, texts[moment.blob], law[0])
        year = loaded.data.year if isinstance(loaded.data, Dossier) else None
        if year is None:
            return Case(loaded, *law)
        found = []
        beside = self._beside(moment)
        self._read({blob for path, blob in beside.items() if (path, blob, moment.law, year) not in communes}, texts)
        for path in sorted(beside):
            key = (path, beside[path], moment.law, year)
            if key not in communes:
                communes[key] = commune(Case(_loaded(path, texts[beside[path]], law[0]), *law), year)
            found.append(communes[key])
        return _Counted(loaded, *law, known=tuple(each for each in found if each is not None))

    def _beside(self, moment: Moment) -> Mapping[str, str]:
        """The other data files of the folder, with the ids of their content."""
        folder = PurePosixPath(moment.path).parent
        files = listed(self._repository, self._workspace, moment.commit, (str(folder),))
        return {
            path: blob
            for path, blob in files.items()
            if (place := PurePosixPath(path)).parent == folder
            and place.suffix == DATA
            and not place.name.startswith(".")
            and path != moment.path
        }

    def _read(self, blobs: set[str], texts: dict[str, bytes]) -> None:
        missing = sorted(blobs - texts.keys())
        texts.update(zip(missing, self._repository.contents(missing), strict=True))

    def _law(self, moment: Moment) -> tuple[Workspace, Regimes] | None:
        if moment.law not in self._laws:
            then = workspace_at(self._repository, self._workspace, moment.commit, lambda path: False, LAWS)
            try:
                workspace = self._stack.enter_context(then)
                self._laws[moment.law] = workspace, regimes_of(workspace)
            except (BadConfiguration, GitProblem):
                self._laws[moment.law] = None
        return self._laws[moment.law]


def _loaded(path: str, text: bytes, then: Workspace) -> Loaded[Model]:
    return typed(then.root / path, read_source(path, text))
