"""``ctcpl check``."""

from pathlib import Path
from typing import Annotated

import typer

from ctcpl_cli.cli.report import Format, report
from ctcpl_cli.cli.session import Session, UsageProblem, places


def check(
    ctx: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(help="argument_paths", metavar="[PATH]...", show_default=False)
    ] = None,
    output_format: Annotated[Format, typer.Option("--output-format", help="option_output_format")] = Format.FULL,
    require_complete: Annotated[bool, typer.Option("--require-complete", help="option_require_complete")] = False,
) -> int:
    from ctcpl_cli.checks.run import check_paths
    from ctcpl_cli.dossier.workspace import BadConfiguration

    session: Session = ctx.obj
    try:
        return report(check_paths(places(paths)), output_format, session, require_complete)
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
