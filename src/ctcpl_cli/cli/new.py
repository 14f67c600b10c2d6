"""``ctcpl new``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli import new_document
from ctcpl_cli.cli.session import Session, UsageProblem
from ctcpl_cli.cli.translated import TranslatedCommand, TranslatedGroup

if TYPE_CHECKING:
    from ctcpl_cli.dossier.workspace import Workspace


def group() -> typer.Typer:
    """The commands that make new files."""
    app = typer.Typer(cls=TranslatedGroup, no_args_is_help=False)
    app.command("dossier", cls=TranslatedCommand)(dossier)
    app.command("plan", cls=TranslatedCommand)(new_document.plan)
    app.command("letter", cls=TranslatedCommand)(new_document.letter)
    app.command("decision", cls=TranslatedCommand)(new_document.decision)
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
    from ctcpl_cli.cli.law import around
    from ctcpl_cli.cli.new_file import chosen, governing, refuse_existing, save
    from ctcpl_cli.cli.new_schema import schema_of
    from ctcpl_cli.cli.new_unit import cleaned, described, likely_kind
    from ctcpl_cli.dossier.models import Unit
    from ctcpl_cli.dossier.scaffold import dossier_text

    session: Session = ctx.obj
    workspace, regimes = around()
    typed = {"kind": kind, "name": name, "district": district, "province": province}
    given = {option: cleaned(value) for option, value in typed.items()}
    regime = governing(regimes, year, likely_kind(unit, year, given))
    new = described(session, unit, year, given)
    if new.kind not in regime.file.unit_kinds:
        raise UsageProblem(
            "cli.bad_unit_kind", kind=new.kind, regime=regime.id, kinds=", ".join(map(str, regime.file.unit_kinds))
        )
    placed = Unit(code=unit, kind=new.kind, name=new.name, district=new.district or None, province=new.province)
    place = workspace.root / (workspace.unit_file(placed, year) or f"{unit}.yaml")
    if output is None and place.exists() and _code_in(place, workspace) not in (unit, None):
        place = place.with_stem(f"{place.stem}-{unit}")
    place = chosen(place, output)
    refuse_existing(place)
    shown = workspace.display(place, place.as_posix())
    first_line = schema_of("dossier", place, workspace, regime, session)
    return save(place, shown, dossier_text(regime, new, year, shown, first_line), session)


def _code_in(place: Path, workspace: "Workspace") -> str | None:
    """The unit code of a dossier that stands there already; None where it has none."""
    from ctcpl_cli.dossier.loading import load
    from ctcpl_cli.dossier.models import Dossier

    data = load(place, workspace).data
    return data.unit.code if isinstance(data, Dossier) and data.unit is not None else None
