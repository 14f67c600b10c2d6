"""A workspace as it was at a revision, in a folder of its own, so that everything reads it like any other."""

import os
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from ctcpl_cli.dossier.law import regimes_of
from ctcpl_cli.dossier.workspace import CONFIG, BadConfiguration, Workspace
from ctcpl_cli.history.git import GitProblem, Repository

_LAW = "criteria/"


def prefix(repository: Repository, workspace: Workspace) -> str:
    """Where the workspace stands in the repository: empty, or a path that ends with ``/``."""
    below = Path(os.path.realpath(workspace.root)).relative_to(repository.root).as_posix()
    return "" if below == "." else f"{below}/"


def listed(repository: Repository, workspace: Workspace, revision: str, below: Collection[str] = ()) -> dict[str, str]:
    """The files of the workspace at a revision: their paths from its root, with the ids of their content.

    ``below`` names files and folders of the workspace, where not all are needed.
    """
    above = prefix(repository, workspace)
    places = [f"{above}{name}" for name in below] or ([above.rstrip("/")] if above else [])
    files = repository.files(revision, places)
    return {path.removeprefix(above): blob for path, blob in files.items()}


@contextmanager
def workspace_at(
    repository: Repository,
    workspace: Workspace,
    revision: str,
    wanted: Callable[[str], bool],
    below: Collection[str] = (),
) -> Iterator[Workspace]:
    """The workspace at a revision with its settings, its regimes and the wanted files, for as long as it is needed.

    It always has settings, maybe empty ones, so that its root is found from every file in it.
    ``below`` names the files and folders to look through, where the wanted ones can be nowhere else.

    Raises GitProblem, also where the settings of that time cannot be read.
    """
    files = {
        path: blob
        for path, blob in listed(repository, workspace, revision, below).items()
        if path == CONFIG or (path.startswith(_LAW) and path.endswith(".yaml")) or wanted(path)
    }
    with tempfile.TemporaryDirectory(prefix="ctcpl-") as folder:
        root = Path(os.path.realpath(folder))
        for path, content in zip(files, repository.contents(files.values()), strict=True):
            place = root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        (root / CONFIG).touch()
        try:
            then = Workspace.at(root)
            if then.opened:
                regimes_of(then)
        except BadConfiguration as bad:
            raise GitProblem("history.bad_settings", revision=revision[:9], reason=bad.reason) from bad
        yield then
