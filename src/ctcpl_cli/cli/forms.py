"""``ctcpl forms``."""

from enum import StrEnum
from typing import Annotated

import typer

from ctcpl_cli.cli.session import OK, Session


class Format(StrEnum):
    """How the list is printed."""

    TABLE = "table"
    JSON = "json"


def forms(
    ctx: typer.Context,
    output: Annotated[Format, typer.Option("--format", help="option_forms_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.output.forms import FORMATS

    session: Session = ctx.obj
    session.out(FORMATS[output](session.lang))
    return OK
