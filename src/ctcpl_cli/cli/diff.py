"""``ctcpl diff``."""

from enum import StrEnum
from typing import Annotated

import typer

from ctcpl_cli.cli.revision import told
from ctcpl_cli.cli.session import OK, Session, working_folder


class Format(StrEnum):
    """How a change is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def diff(
    ctx: typer.Context,
    base: Annotated[str, typer.Argument(help="argument_base", metavar="BASE", show_default=False)],
    head: Annotated[str | None, typer.Argument(help="argument_head", metavar="[HEAD]", show_default=False)] = None,
    output: Annotated[Format, typer.Option("--format", help="option_diff_format")] = Format.TEXT,
) -> int:
    from importlib import import_module

    from ctcpl_cli.dossier.workspace import Workspace
    from ctcpl_cli.history.git import Repository
    from ctcpl_cli.history.meaning import meaning

    session: Session = ctx.obj
    folder = working_folder()
    printer = import_module(f"ctcpl_cli.output.diff_{output}")
    with told():
        workspace = Workspace.around(folder)
        with meaning(Repository.around(workspace.root), workspace, base, head) as found:
            session.out(printer.lines(found, session.lang))
    return OK
