"""``ctcpl init``."""

import os
from pathlib import Path
from typing import Annotated

import typer

from ctcpl_cli import __version__
from ctcpl_cli.cli.session import OK, Session, UsageProblem, working_folder


def init(
    ctx: typer.Context,
    folder: Annotated[
        Path | None, typer.Argument(help="argument_init", metavar="[DIR]", show_default=False, file_okay=False)
    ] = None,
) -> int:
    from ctcpl_cli.files import write
    from ctcpl_cli.source import why
    from ctcpl_cli.starter.workspace import workspace_files

    session: Session = ctx.obj
    root = working_folder() / folder if folder is not None else working_folder()
    if root.exists() and not root.is_dir():
        raise UsageProblem("cli.not_a_folder", path=root.as_posix())
    for place, content in workspace_files(__version__):
        target = root / place
        shown = (folder / place if folder is not None else place).as_posix()
        if os.path.lexists(target):
            session.note("cli.template_kept", path=shown)
            continue
        try:
            write(target, content)
        except OSError as error:
            raise UsageProblem("cli.cannot_write", path=shown, reason=why(error)) from error
        session.out([session.say("cli.written", path=shown)])
    session.note("cli.init_next")
    return OK
