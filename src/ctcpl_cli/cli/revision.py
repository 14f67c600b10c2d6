"""Revisions that a command line names."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ctcpl_cli.cli.session import Session, UsageProblem, working_folder

if TYPE_CHECKING:
    from ctcpl_cli.dossier.workspace import Workspace
    from ctcpl_cli.history.changed import Changed

_SHORT = 9


@contextmanager
def told() -> Iterator[None]:
    """Turn what git and the settings of a workspace complain about into usage errors."""
    from ctcpl_cli.dossier.workspace import BadConfiguration
    from ctcpl_cli.history.git import GitProblem

    try:
        yield
    except GitProblem as problem:
        raise UsageProblem(problem.key, **problem.facts) from problem
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad


class Since:
    """What changed since a revision, in every workspace of a run: asked of git once for each."""

    def __init__(self, revision: str) -> None:
        self._revision = revision
        self._known: dict[Path, Changed] = {}

    def of(self, workspace: "Workspace") -> "Changed":
        """The changes of one workspace. Raises GitProblem."""
        from ctcpl_cli.history.changed import Changed

        if workspace.root not in self._known:
            self._known[workspace.root] = Changed.since(self._revision, workspace)
        return self._known[workspace.root]

    def tell(self, session: Session) -> None:
        """What was compared, to standard error. Raises GitProblem."""
        from ctcpl_cli.history.git import Repository

        for root, changed in self._known.items():
            based = Repository.around(root).merge_base(self._revision, "HEAD") is not None
            key = "history.compared_base" if based else "history.compared_itself"
            session.note(key, revision=self._revision, commit=changed.compared[:_SHORT])
            if not changed.changes:
                session.note("history.nothing_changed")

    def wants(self, place: Path, workspace: "Workspace") -> bool:
        """Whether a file must be checked."""
        return self.of(workspace).concerns(workspace.display(place))


@contextmanager
def places_at(revision: str, given: list[Path]) -> Iterator[list[Path]]:
    """The places of a command line as they were at a revision, in a copy of their workspace.

    Raises UsageProblem for an unknown revision, and for a place that it does not have.
    """
    from ctcpl_cli.dossier.workspace import Workspace
    from ctcpl_cli.history.git import Repository
    from ctcpl_cli.history.snapshot import workspace_at

    folder = working_folder()
    with told():
        workspace = Workspace.around(given[0])
        repository = Repository.around(workspace.root if workspace.root.is_dir() else folder)
        commit = repository.commit(revision)
        paths = [workspace.display(place) for place in given]

        def wanted(path: str) -> bool:
            return path.endswith(".yaml") and any(_at_or_beside(path, named) for named in paths)

        with workspace_at(repository, workspace, commit, wanted) as old:
            for place, path in zip(given, paths, strict=True):
                if not (old.root / path).exists():
                    raise UsageProblem("history.path_not_then", path=place.as_posix(), revision=revision)
            yield [old.root / path for path in paths]


def _at_or_beside(path: str, named: str) -> bool:
    """Whether a file stands below a named place, or beside a named file, which may be counted from its neighbours."""
    folder = named.rpartition("/")[0] if named.endswith(".yaml") else named
    return folder in ("", ".") or path.startswith(f"{folder}/")
