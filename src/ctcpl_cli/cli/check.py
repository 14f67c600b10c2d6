"""``ctcpl check``."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ctcpl_cli.cli.law import tell_differing
from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, places


class Format(StrEnum):
    """How findings are printed."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"


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
    from ctcpl_cli.output.findings import FORMATS, Summary

    session: Session = ctx.obj
    summary = Summary(require_complete)
    try:
        checked = summary.count(check_paths(places(paths)))
        session.out(FORMATS[output_format](checked, session.lang, require_complete))
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    if output_format != Format.JSON:
        session.note("cli.check_summary", **summary.facts)
        tell_differing(summary.regimes, session)
    return FINDINGS if summary.errors else OK
