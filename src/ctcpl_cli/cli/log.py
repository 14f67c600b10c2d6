"""``ctcpl log``."""

from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from ctcpl_cli.cli.revision import told
from ctcpl_cli.cli.session import OK, Session, UsageProblem, working_folder


class Format(StrEnum):
    """How the history is printed."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


def log(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(help="argument_log", metavar="PATH", show_default=False)],
    output: Annotated[Format, typer.Option("--format", help="option_list_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.dossier.workspace import Workspace
    from ctcpl_cli.history.git import Repository
    from ctcpl_cli.history.log import histories
    from ctcpl_cli.output.log import FORMATS

    session: Session = ctx.obj
    working_folder()
    with told():
        workspace = Workspace.around(path)
        repository = Repository.around(workspace.root)
        found = histories(repository, workspace, workspace.display(path))
        first = next(found, None)
        if first is None:
            raise UsageProblem("history.not_in_history", path=path.as_posix())
        session.out(FORMATS[output](chain([first], found), session.lang))
        if repository.shallow:
            session.note("history.shallow")
    return OK
