"""``ctcpl units``."""

from enum import StrEnum
from typing import Annotated

import typer

from ctcpl_cli.cli.new_unit import cleaned
from ctcpl_cli.cli.session import OK, Session
from ctcpl_cli.cli.translated import TranslatedCommand, TranslatedGroup


class Format(StrEnum):
    """How units are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def group() -> typer.Typer:
    """The commands about administrative units."""
    app = typer.Typer(cls=TranslatedGroup, no_args_is_help=False)
    app.callback()(_units)
    app.command("search", cls=TranslatedCommand)(search)
    return app


def _units() -> None:
    """Keeps ``search`` a command of its own while there is no other."""


def search(
    ctx: typer.Context,
    words: Annotated[str, typer.Argument(help="argument_unit_words", metavar="TEXT")],
    year: Annotated[int | None, typer.Option("--year", help="option_units_year", metavar="N")] = None,
    province: Annotated[str, typer.Option("--province", help="option_units_province", metavar="TEXT")] = "",
    output: Annotated[Format, typer.Option("--format", help="option_units_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.output.units import FORMATS
    from ctcpl_cli.units import every_list, lists_of
    from ctcpl_cli.units.search import search as hits

    session: Session = ctx.obj
    found = list(hits(cleaned(words), every_list() if year is None else lists_of(year), cleaned(province)))
    session.out(FORMATS[output](found, session.lang))
    if not found:
        session.note("lists.none_found", words=cleaned(words))
    return OK
