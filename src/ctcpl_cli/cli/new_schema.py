"""The schema that a new file names in its first line."""

import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from ctcpl_cli.cli.session import Session, UsageProblem

if TYPE_CHECKING:
    from ctcpl_cli.dossier.workspace import Workspace
    from ctcpl_cli.regime import Regime


def schema_of(kind: str, place: Path, workspace: "Workspace", regime: "Regime", session: Session) -> str:
    """The first line of a new file at ``place``; its schema is written where the workspace has none yet.

    Empty outside the workspace, where no schema stands. Raises UsageProblem where the schema cannot be written.
    """
    from ctcpl_cli.files import write
    from ctcpl_cli.schemas.files import name_of, schema_file, schema_line, schema_place
    from ctcpl_cli.source import why

    try:
        inside = Path(os.path.abspath(place)).relative_to(workspace.root)  # noqa: PTH100 (links keep their names)
    except ValueError:
        return ""
    name = name_of(kind, regime)
    shown = schema_place(name).as_posix()
    if not os.path.lexists(workspace.root / shown):
        try:
            write(workspace.root / shown, schema_file(kind, regime))
        except OSError as error:
            raise UsageProblem("cli.cannot_write", path=shown, reason=why(error)) from error
        session.note("cli.written", path=shown)
    return schema_line(PurePosixPath(inside.as_posix()), name)
