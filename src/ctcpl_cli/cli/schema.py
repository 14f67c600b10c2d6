"""``ctcpl schema``."""

import json
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.session import OK, Session, UsageProblem

if TYPE_CHECKING:
    from ctcpl_cli.regime import Regime
    from ctcpl_cli.schemas.dialect import Schema


class Name(StrEnum):
    """Formats that have a schema."""

    FINDINGS = "findings"
    SCORE = "score"
    DOSSIER = "dossier"
    PLAN = "plan"
    DECISION = "decision"
    REGIME = "regime"


_MODULES = {
    Name.FINDINGS: "outputs",
    Name.SCORE: "outputs",
    Name.DOSSIER: "dossiers",
    Name.PLAN: "documents",
    Name.DECISION: "documents",
    Name.REGIME: "documents",
}
"""Which module of ``schemas/`` has the function that makes the schema of a name."""


def schema(
    ctx: typer.Context,
    name: Annotated[Name, typer.Argument(help="argument_schema", metavar="NAME", show_default=False)],
    regime: Annotated[
        str | None,
        typer.Option("--regime", help="option_schema_regime", metavar="ID", autocompletion=suggesting.regimes),
    ] = None,
) -> int:
    session: Session = ctx.obj
    if regime is not None and name is not Name.DOSSIER:
        raise UsageProblem("cli.schema_without_regime", name=name.value)
    make = getattr(import_module(f"ctcpl_cli.schemas.{_MODULES[name]}"), name)
    made: Schema
    if name is Name.DOSSIER:
        made = make(session.lang, _law(regime) if regime is not None else None)
    else:
        made = make() if _MODULES[name] == "outputs" else make(session.lang)
    session.out([json.dumps(made, ensure_ascii=False, indent=2)])
    return OK


def _law(name: str) -> "Regime":
    """The regime of an id or file. Raises UsageProblem."""
    from ctcpl_cli.cli.law import around, text_of, usable

    workspace, regimes = around()
    return usable(text_of(name, workspace, regimes))
