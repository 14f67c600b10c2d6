"""``ctcpl templates``."""

from pathlib import Path
from typing import Annotated

import typer

from ctcpl_cli.cli.report import Format, report
from ctcpl_cli.cli.session import OK, Session, UsageProblem, places, working_folder
from ctcpl_cli.cli.translated import TranslatedCommand, TranslatedGroup


def group() -> typer.Typer:
    """The commands about Word templates."""
    app = typer.Typer(cls=TranslatedGroup, no_args_is_help=False)
    app.command("check", cls=TranslatedCommand)(check)
    app.command("export", cls=TranslatedCommand)(export)
    return app


def check(
    ctx: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(help="argument_templates", metavar="[PATH]...", show_default=False)
    ] = None,
    output_format: Annotated[Format, typer.Option("--output-format", help="option_output_format")] = Format.FULL,
) -> int:
    from ctcpl_cli.documents.looking.run import files_of, in_use, look_at
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace

    session: Session = ctx.obj
    try:
        workspace = Workspace.around(working_folder())
        files = [file for place in places(paths) for file in files_of(place)] if paths else in_use(workspace)
        return report(look_at(files, workspace), output_format, session)
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad


def export(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(help="argument_export", metavar="DIR", show_default=False)],
) -> int:
    from ctcpl_cli.documents.looking.run import shipped
    from ctcpl_cli.documents.places import shown
    from ctcpl_cli.documents.templates import FOLDER
    from ctcpl_cli.files import write
    from ctcpl_cli.source import why

    session: Session = ctx.obj
    for template in shipped():
        target = folder / FOLDER / template.name
        if target.exists():
            session.note("cli.template_kept", path=shown(target))
            continue
        try:
            write(target, template.read_bytes())
        except OSError as error:
            raise UsageProblem("cli.cannot_write", path=shown(target), reason=why(error)) from error
        session.out([session.say("cli.written", path=shown(target))])
    return OK
