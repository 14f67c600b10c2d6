"""``ctcpl schema``."""

import json
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli.session import OK, Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from ctcpl_cli.schemas.dialect import Schema


class Name(StrEnum):
    """Formats that have a schema."""

    FINDINGS = "findings"
    SCORE = "score"


_MODULES = {Name.FINDINGS: "outputs", Name.SCORE: "outputs"}
"""Which module of ``schemas/`` has the function that makes the schema of a name."""


def schema(
    ctx: typer.Context,
    name: Annotated[Name, typer.Argument(help="argument_schema", metavar="NAME", show_default=False)],
) -> int:
    made: Callable[[], Schema] = getattr(import_module(f"ctcpl_cli.schemas.{_MODULES[name]}"), name)
    session: Session = ctx.obj
    session.out([json.dumps(made(), ensure_ascii=False, indent=2)])
    return OK
