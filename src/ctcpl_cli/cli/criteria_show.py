"""``ctcpl criteria show``."""

from enum import StrEnum
from typing import Annotated

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.law import around, tell_differing, text_of, usable
from ctcpl_cli.cli.session import OK, Session, UsageProblem


class Format(StrEnum):
    """How a regime is printed."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


def show(
    ctx: typer.Context,
    name: Annotated[
        str,
        typer.Argument(
            help="argument_regime", autocompletion=suggesting.regimes, metavar="ID|FILE", show_default=False
        ),
    ],
    node: Annotated[str | None, typer.Argument(help="argument_node", metavar="[NODE]", show_default=False)] = None,
    output: Annotated[Format, typer.Option("--format", help="option_list_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.output.criteria_show import FORMATS
    from ctcpl_cli.output.law_parts import ids

    session: Session = ctx.obj
    workspace, regimes = around([name])
    regime = usable(text_of(name, workspace, regimes))
    known = ids(regime)
    if node is not None and node not in known:
        raise UsageProblem("cli.no_such_id", id=node, regime=regime.id, known=", ".join(known))
    session.out(FORMATS[output](regime, node, session.lang))
    if output == Format.TABLE:
        tell_differing([regime], session)
    return OK
