"""``ctcpl schema``."""

import json
from enum import StrEnum
from typing import Annotated

import typer

from ctcpl_cli.cli.session import OK, Session


class Name(StrEnum):
    """Formats that have a schema."""

    FINDINGS = "findings"
    SCORE = "score"


def schema(
    ctx: typer.Context,
    name: Annotated[Name, typer.Argument(help="argument_schema", metavar="NAME", show_default=False)],
) -> int:
    from ctcpl_cli.schemas import outputs

    session: Session = ctx.obj
    made = outputs.findings() if name == Name.FINDINGS else outputs.score()
    session.out([json.dumps(made, ensure_ascii=False, indent=2)])
    return OK
