"""``ctcpl init``."""

import os
from pathlib import Path, PurePosixPath
from typing import Annotated

import typer

from ctcpl_cli import __version__
from ctcpl_cli.cli.session import OK, Session, UsageProblem, working_folder


def init(
    ctx: typer.Context,
    folder: Annotated[Path | None, typer.Argument(help="argument_init", metavar="[DIR]", show_default=False)] = None,
) -> int:
    from ctcpl_cli.dossier.law import regimes_of
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace
    from ctcpl_cli.schemas.editors import editor_settings
    from ctcpl_cli.schemas.files import FOLDER, editor_files
    from ctcpl_cli.starter.workspace import workspace_files

    session: Session = ctx.obj
    chosen = folder or Path()
    root = working_folder() / chosen
    if root.exists() and not root.is_dir():
        raise UsageProblem("cli.not_a_folder", path=chosen.as_posix())
    try:
        regimes = regimes_of(Workspace.at(root))
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    for place, content in [*workspace_files(__version__, root), *editor_settings(regimes, FOLDER)]:
        if os.path.lexists(root / place):
            session.note("cli.template_kept", path=(chosen / place).as_posix())
        else:
            _write(chosen, place, content, session)
    for place, content in editor_files(root, regimes):
        _write(chosen, place, content, session)
    for text in regimes.own:
        if not text.usable:
            session.note("criteria.broken", path=(chosen / text.source.path).as_posix())
    if root.resolve() != working_folder().resolve():
        session.note("cli.init_enter", folder=f'"{chosen}"' if " " in str(chosen) else str(chosen))
    session.note("cli.init_next")
    return OK


def _write(folder: Path, place: PurePosixPath, content: bytes, session: Session) -> None:
    from ctcpl_cli.files import write
    from ctcpl_cli.source import why

    target = working_folder() / folder / place
    shown = (folder / place).as_posix()
    try:
        write(target, content)
    except OSError as error:
        raise UsageProblem("cli.cannot_write", path=shown, reason=why(error)) from error
    session.out([session.say("cli.written", path=shown)])
