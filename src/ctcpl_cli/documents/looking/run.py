"""The templates of a run with their findings, in the form that every findings command prints."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from ctcpl_cli import packaged
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.run import Checked
from ctcpl_cli.checks.templates import check_template
from ctcpl_cli.documents.looking.inspecting import look
from ctcpl_cli.documents.looking.specimens import shapes
from ctcpl_cli.documents.places import SUFFIX
from ctcpl_cli.documents.templates import FOLDER
from ctcpl_cli.dossier.loading import Loaded
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.regime import load_regimes
from ctcpl_cli.schema import Model
from ctcpl_cli.source import SourceFile

_LOCK = "~$"
"""How the name of Word's lock file beside an open document begins."""


def shipped() -> list[Path]:
    """The packaged templates."""
    return files_of(packaged.path(FOLDER))


def files_of(place: Path) -> list[Path]:
    """A file, or the Word files of a folder in a fixed order."""
    if not place.is_dir():
        return [place]
    return sorted(file for file in place.iterdir() if file.suffix.lower() == SUFFIX and not file.name.startswith(_LOCK))


def in_use(workspace: Workspace) -> list[Path]:
    """The templates that a workspace's documents are made from: its own, and the packaged ones it has no own for."""
    folder = workspace.root / FOLDER
    own = files_of(folder) if folder.is_dir() else []
    names = {file.name for file in own}
    return [*own, *(file for file in shipped() if file.name not in names)]


def look_at(places: Iterable[Path], workspace: Workspace) -> Iterator[Checked]:
    """Each template with its findings."""
    known, regimes = shapes(), load_regimes(workspace.root)
    for place in places:
        shown = workspace.display(place, place.as_posix())
        looked = look(place, shown, known)
        file: Loaded[Model] = Loaded(place, SourceFile(shown, looked.text), "template", None, ())
        yield Case(file, workspace, regimes), check_template(looked.found)
