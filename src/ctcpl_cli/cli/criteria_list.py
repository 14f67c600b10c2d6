"""``ctcpl criteria list``."""

from enum import StrEnum
from typing import Annotated

import typer

from ctcpl_cli.cli.law import around
from ctcpl_cli.cli.session import OK, Session


class Format(StrEnum):
    """How regimes are listed."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


def list_regimes(
    ctx: typer.Context,
    output: Annotated[Format, typer.Option("--format", help="option_list_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.output.criteria_list import FORMATS, listed

    session: Session = ctx.obj
    _, regimes = around()
    session.out(FORMATS[output]([listed(name, regimes) for name in regimes.ids], session.lang))
    return OK
