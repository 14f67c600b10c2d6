"""``ctcpl new``."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli.session import OK, Session, UsageProblem, working_folder
from ctcpl_cli.cli.translated import TranslatedCommand, TranslatedGroup

if TYPE_CHECKING:
    from ctcpl_cli.dossier.workspace import Workspace
    from ctcpl_cli.regime import Regime


def group() -> typer.Typer:
    """The commands that make new files."""
    app = typer.Typer(cls=TranslatedGroup, no_args_is_help=False)
    app.command("dossier", cls=TranslatedCommand)(dossier)
    return app


def dossier(
    ctx: typer.Context,
    unit: Annotated[str, typer.Option("--unit", help="option_unit", metavar="CODE")],
    year: Annotated[int, typer.Option("--year", help="option_year", metavar="N")],
    kind: Annotated[str, typer.Option("--kind", help="option_kind", metavar="KIND")] = "",
    name: Annotated[str, typer.Option("--name", help="option_name", metavar="TEXT")] = "",
    district: Annotated[str, typer.Option("--district", help="option_district", metavar="TEXT")] = "",
    province: Annotated[str, typer.Option("--province", help="option_province", metavar="TEXT")] = "",
    output: Annotated[Path | None, typer.Option("-o", "--output", help="option_new_output", metavar="PATH")] = None,
) -> int:
    from ctcpl_cli.cli.new_unit import cleaned, described, likely_kind
    from ctcpl_cli.dossier.law import regimes_of
    from ctcpl_cli.dossier.models import Unit
    from ctcpl_cli.dossier.scaffold import dossier_text
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace
    from ctcpl_cli.files import write
    from ctcpl_cli.source import why

    session: Session = ctx.obj
    try:
        workspace = Workspace.around(working_folder())
        regimes = regimes_of(workspace)
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    typed = {"kind": kind, "name": name, "district": district, "province": province}
    given = {option: cleaned(value) for option, value in typed.items()}
    likely = likely_kind(unit, year, given)
    regime = regimes.of_year(year, likely) or regimes.of_year(year)
    if regime is None:
        closed = regimes.not_assessed(year, likely)
        if closed is not None:
            raise UsageProblem("cli.year_not_assessed", year=year, note=closed[1].note or "", regime=closed[0].id)
        raise UsageProblem(
            "cli.no_regime_for_year", year=year, years=", ".join(_years(r) for r in regimes.by_id.values())
        )
    new = described(session, unit, year, given)
    if new.kind not in regime.file.unit_kinds:
        raise UsageProblem(
            "cli.bad_unit_kind", kind=new.kind, regime=regime.id, kinds=", ".join(map(str, regime.file.unit_kinds))
        )
    placed = Unit(code=unit, kind=new.kind, name=new.name, district=new.district or None, province=new.province)
    place = workspace.root / (workspace.unit_file(placed, year) or f"{unit}.yaml")
    if output is not None:
        place = output if output.suffix == ".yaml" else output / place.name
    elif place.exists() and _code_in(place, workspace) not in (unit, None):
        place = place.with_stem(f"{place.stem}-{unit}")
    if os.path.lexists(place):
        raise UsageProblem("cli.file_exists", path=place.as_posix())
    shown = workspace.display(place, place.as_posix())
    try:
        write(place, dossier_text(regime, new, year, shown).encode(errors="replace"))
    except OSError as error:
        raise UsageProblem("cli.cannot_write", path=shown, reason=why(error)) from error
    session.out([session.say("cli.written", path=shown)])
    return OK


def _code_in(place: Path, workspace: "Workspace") -> str | None:
    """The unit code of a dossier that stands there already; None where it has none."""
    from ctcpl_cli.dossier.loading import load
    from ctcpl_cli.dossier.models import Dossier

    data = load(place, workspace).data
    return data.unit.code if isinstance(data, Dossier) and data.unit is not None else None


def _years(regime: "Regime") -> str:
    years = regime.file.years
    return f"{years.first}-{years.last or ''}" if years is not None else ""
