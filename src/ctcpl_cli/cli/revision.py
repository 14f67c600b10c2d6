"""Revisions that a command line names."""

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
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
        """Whether a file must be checked; behind a link, git knows the change by the path of the file itself."""
        from ctcpl_cli.dossier.workspace import real

        changed, shown = self.of(workspace), workspace.display(place)
        if changed.concerns(shown):
            return True
        itself = real(place)
        root = real(workspace.root)
        return itself.is_relative_to(root) and changed.concerns(itself.relative_to(root).as_posix())


@contextmanager
def places_at(revision: str, given: list[Path]) -> Iterator[list[Path]]:
    """The places of a command line as they were at a revision, in copies of their workspaces.

    Raises UsageProblem for an unknown revision, and for a place that it does not have.
    """
    from ctcpl_cli.dossier.workspace import Workspace

    working_folder()
    with told(), ExitStack() as stack:
        workspaces = [Workspace.around(place) for place in given]
        for workspace, place in zip(workspaces, given, strict=True):
            if not Path(os.path.abspath(place)).is_relative_to(workspace.root):  # noqa: PTH100
                raise UsageProblem("history.path_not_then", path=place.as_posix(), revision=revision)
        paths = [workspace.display(place) for workspace, place in zip(workspaces, given, strict=True)]
        copies = {}
        for workspace in {workspace.root: workspace for workspace in workspaces}.values():
            named = [path for path, other in zip(paths, workspaces, strict=True) if other.root == workspace.root]
            copies[workspace.root] = stack.enter_context(_copy(revision, workspace, named))
        found = [copies[workspace.root] / path for workspace, path in zip(workspaces, paths, strict=True)]
        for place, old in zip(given, found, strict=True):
            if not old.exists():
                raise UsageProblem("history.path_not_then", path=place.as_posix(), revision=revision)
        yield found


@contextmanager
def _copy(revision: str, workspace: "Workspace", named: Sequence[str]) -> Iterator[Path]:
    """The folder that holds a workspace as it was at a revision, with what stands at or beside the named paths."""
    from ctcpl_cli.history.git import Repository
    from ctcpl_cli.history.snapshot import workspace_at

    def wanted(path: str) -> bool:
        return path.endswith(".yaml") and any(_at_or_beside(path, name) for name in named)

    repository = Repository.around(workspace.root)
    with workspace_at(repository, workspace, repository.commit(revision), wanted) as old:
        yield old.root


def _at_or_beside(path: str, named: str) -> bool:
    """Whether a file stands below a named place, or beside a named file, which may be counted from its neighbours."""
    folder = named.rpartition("/")[0] if named.endswith(".yaml") else named
    return folder in ("", ".") or path.startswith(f"{folder}/")
