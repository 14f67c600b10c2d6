"""``ctcpl forms``."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.session import OK, Session, UsageProblem, working_folder

if TYPE_CHECKING:
    from ctcpl_cli.regime import Regime


class Format(StrEnum):
    """How the list is printed."""

    TABLE = "table"
    JSON = "json"


def forms(
    ctx: typer.Context,
    regime: Annotated[
        str | None,
        typer.Option("--regime", help="option_forms_regime", metavar="ID", autocompletion=suggesting.regimes),
    ] = None,
    year: Annotated[int | None, typer.Option("--year", help="option_forms_year", metavar="N")] = None,
    output: Annotated[Format, typer.Option("--format", help="option_forms_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.output.forms import FORMATS

    session: Session = ctx.obj
    session.out(FORMATS[output](_regimes(regime, year), session.lang))
    return OK


def _regimes(regime: str | None, year: int | None) -> "list[Regime]":
    """The regimes asked for; all of them where none is. Raises UsageProblem."""
    from ctcpl_cli.dossier.law import regimes_of
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace

    if regime is not None and year is not None:
        raise UsageProblem("forms.year_and_regime")
    try:
        known = regimes_of(Workspace.around(working_folder()))
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    if regime is not None:
        found = known.get(regime)
        if found is None:
            raise UsageProblem("forms.unknown_regime", regime=regime, known=", ".join(known.by_id))
        return [found]
    if year is not None:
        found = known.of_year(year)
        closed = known.not_assessed(year)
        if closed is not None:
            raise UsageProblem("cli.year_not_assessed", year=year, note=closed[1].note or "", regime=closed[0].id)
        if found is None:
            raise UsageProblem("forms.no_regime_of_year", year=year)
        return [found]
    return list(known.by_id.values())
