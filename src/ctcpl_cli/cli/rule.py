"""``ctcpl rule``."""

from typing import Annotated

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.session import OK, Session, UsageProblem


def rule(
    ctx: typer.Context,
    code: Annotated[
        str | None,
        typer.Argument(help="argument_code", autocompletion=suggesting.codes, metavar="[CODE]", show_default=False),
    ] = None,
) -> int:
    from ctcpl_cli.output.rules import listing, page

    session: Session = ctx.obj
    lines = listing(session.lang) if code is None else page(code.upper(), session.lang)
    if lines is None:
        raise UsageProblem("cli.no_such_code", code=code)
    session.out(lines)
    return OK
