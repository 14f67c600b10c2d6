"""``ctcpl new plan``, ``new letter`` and ``new decision``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli.session import Session

if TYPE_CHECKING:
    from ctcpl_cli.starter.documents import Kind

UnitCode = Annotated[str, typer.Option("--unit", help="option_issuer", metavar="CODE")]
Year = Annotated[int, typer.Option("--year", help="option_year", metavar="N")]
UnitKind = Annotated[str, typer.Option("--kind", help="option_kind", metavar="KIND")]
UnitName = Annotated[str, typer.Option("--name", help="option_name", metavar="TEXT")]
District = Annotated[str, typer.Option("--district", help="option_district", metavar="TEXT")]
Province = Annotated[str, typer.Option("--province", help="option_province", metavar="TEXT")]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="option_new_output", metavar="PATH")]


def plan(
    ctx: typer.Context,
    year: Year,
    unit: UnitCode = "",
    kind: UnitKind = "",
    name: UnitName = "",
    district: District = "",
    province: Province = "",
    output: Output = None,
) -> int:
    typed = {"kind": kind, "name": name, "district": district, "province": province}
    return _make("plan", ctx.obj, unit, year, typed, output)


def letter(
    ctx: typer.Context,
    year: Year,
    unit: UnitCode = "",
    kind: UnitKind = "",
    name: UnitName = "",
    district: District = "",
    province: Province = "",
    output: Output = None,
) -> int:
    typed = {"kind": kind, "name": name, "district": district, "province": province}
    return _make("letter", ctx.obj, unit, year, typed, output)


def decision(
    ctx: typer.Context,
    year: Year,
    unit: Annotated[str, typer.Option("--unit", help="option_deciding", metavar="CODE")] = "",
    district: District = "",
    province: Province = "",
    output: Output = None,
) -> int:
    typed = {"kind": "", "name": "", "district": district, "province": province}
    return _make("decision", ctx.obj, unit, year, typed, output)


def _make(kind: "Kind", session: Session, unit: str, year: int, typed: dict[str, str], output: Path | None) -> int:
    from ctcpl_cli.cli.law import around
    from ctcpl_cli.cli.new_file import chosen, refuse_existing, save
    from ctcpl_cli.cli.new_issuer import issuing
    from ctcpl_cli.cli.new_schema import schema_of
    from ctcpl_cli.cli.new_unit import cleaned
    from ctcpl_cli.starter.documents import document_text, folder

    workspace, regimes = around()
    given = {option: cleaned(value) for option, value in typed.items()}
    regime, issuer = issuing(kind, session, regimes, unit, year, given)
    place = chosen(workspace.root / folder(issuer, workspace, year) / f"{kind}.yaml", output)
    refuse_existing(place)
    shown = workspace.display(place, place.as_posix())
    first_line = schema_of(kind, place, workspace, regime, session)
    return save(place, shown, document_text(kind, regime, issuer, year, shown, first_line), session)
