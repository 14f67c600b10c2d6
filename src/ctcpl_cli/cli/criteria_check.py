"""``ctcpl criteria check``."""

from typing import Annotated

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.law import around, text_of
from ctcpl_cli.cli.report import Format, report
from ctcpl_cli.cli.session import Session


def check_regimes(
    ctx: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(
            help="argument_regime_files", autocompletion=suggesting.regimes, metavar="[FILE|ID]...", show_default=False
        ),
    ] = None,
    output_format: Annotated[Format, typer.Option("--output-format", help="option_output_format")] = Format.FULL,
) -> int:
    from ctcpl_cli.checks import check_file
    from ctcpl_cli.checks.run import regime_case

    session: Session = ctx.obj
    workspace, regimes = around(files or [])
    texts = [text_of(name, workspace, regimes) for name in files] if files else regimes.texts
    cases = [regime_case(text, workspace, regimes) for text in dict.fromkeys(texts)]
    return report(((case, check_file(case)) for case in cases), output_format, session)
