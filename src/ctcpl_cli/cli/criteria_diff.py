"""``ctcpl criteria diff``."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.law import around, text_of
from ctcpl_cli.cli.session import OK, Session, UsageProblem

if TYPE_CHECKING:
    from ctcpl_cli.regime import RegimeText


class Format(StrEnum):
    """How differences are printed."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


def diff(
    ctx: typer.Context,
    first: Annotated[
        str,
        typer.Argument(
            help="argument_diff_first", autocompletion=suggesting.regimes, metavar="ID|FILE", show_default=False
        ),
    ],
    second: Annotated[
        str | None,
        typer.Argument(
            help="argument_diff_second", autocompletion=suggesting.regimes, metavar="[ID|FILE]", show_default=False
        ),
    ] = None,
    output: Annotated[Format, typer.Option("--format", help="option_list_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.output.criteria_diff import FORMATS
    from ctcpl_cli.regime.differing import differences

    session: Session = ctx.obj
    workspace, regimes = around([name for name in (first, second) if name])
    if second is None:
        after = text_of(first, workspace, regimes)
        if after.data is None:
            raise UsageProblem("criteria.unreadable", path=after.source.path)
        before = _packaged(after)
    else:
        before, after = (text_of(name, workspace, regimes) for name in (first, second))
    for text in (before, after):
        if text.data is None:
            raise UsageProblem("criteria.unreadable", path=text.source.path)
        if not text.usable:
            session.note("criteria.diff_broken", path=text.source.path)
    assert before.data is not None and after.data is not None
    session.out(FORMATS[output](before, after, list(differences(before.data, after.data)), session.lang))
    return OK


def _packaged(own: "RegimeText") -> "RegimeText":
    """The packaged file that a workspace's own is compared with. Raises UsageProblem where one of them is missing."""
    from ctcpl_cli.regime.loading import packaged_places, packaged_text

    place = packaged_places().get(own.id)
    if own.packaged or place is None:
        raise UsageProblem("criteria.nothing_to_compare" if own.packaged else "criteria.not_packaged", id=own.id)
    return packaged_text(place)
