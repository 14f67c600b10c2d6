"""``ctcpl criteria import``."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, places, working_folder

if TYPE_CHECKING:
    from ctcpl_cli.importing.run import Imported
    from ctcpl_cli.regime import Regime, Regimes


class Format(StrEnum):
    """How an import is printed."""

    TABLE = "table"
    JSON = "json"


def import_form(
    ctx: typer.Context,
    form: Annotated[Path, typer.Argument(help="argument_official_form", metavar="FORM", show_default=False)],
    regime: Annotated[
        str,
        typer.Option(
            "--regime", help="option_import_regime", autocompletion=suggesting.regimes, metavar="ID", show_default=False
        ),
    ],
    title: Annotated[str | None, typer.Option("--title", help="option_import_title", metavar="TITLE")] = None,
    write: Annotated[bool, typer.Option("--write", help="option_import_write")] = False,
    output: Annotated[Format, typer.Option("--format", help="option_import_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.checks.importing import check_form
    from ctcpl_cli.dossier.slugs import slug
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace
    from ctcpl_cli.findings import Severity
    from ctcpl_cli.importing.run import import_form as read_form
    from ctcpl_cli.messages import codes
    from ctcpl_cli.output.criteria_import import FORMATS
    from ctcpl_cli.regime import load_regimes

    session: Session = ctx.obj
    (place,) = places([form])
    try:
        workspace = Workspace.around(working_folder())
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    known = _regime(load_regimes(workspace.root), regime)
    shown = workspace.display(place, place.as_posix())
    made = read_form(_content(place), shown, slug(place.stem), known, title)
    findings = check_form(made.found)
    target = workspace.root / "criteria" / f"{known.id}.yaml" if known.packaged else workspace.root / known.source.path
    written = _write(made, target) if write else None
    session.out(FORMATS[output](made, findings, known.id, workspace.display(target) if written else None, session.lang))
    if output == Format.TABLE:
        _tell(session, made, workspace.display(target), bool(written))
    return FINDINGS if any(codes.severity(finding) == Severity.ERROR for finding in findings) else OK


def _regime(regimes: "Regimes", wanted: str) -> "Regime":
    found = regimes.get(wanted)
    if found is not None:
        return found
    if wanted in regimes.broken:
        raise UsageProblem("importing.broken_regime", regime=wanted)
    raise UsageProblem("importing.no_such_regime", regime=wanted, known=sorted(regimes.by_id))


def _content(place: Path) -> bytes:
    from ctcpl_cli.importing.opening import LARGEST_FILE
    from ctcpl_cli.source import content, why

    try:
        return content(place, LARGEST_FILE + 1)
    except OSError as error:
        raise UsageProblem("importing.unreadable", reason=why(error)) from error


def _write(made: "Imported", target: Path) -> bool:
    from ctcpl_cli.documents.places import shown
    from ctcpl_cli.files import write
    from ctcpl_cli.source import why

    if made.text is None:
        return False
    try:
        write(target, made.text.encode())
    except OSError as error:
        raise UsageProblem("cli.cannot_write", path=shown(target), reason=why(error)) from error
    return True


def _tell(session: Session, made: "Imported", target: str, written: bool) -> None:
    for indicator in made.replaced:
        session.note("importing.items_replaced", id=indicator)
    if made.text is None:
        if made.rows:
            session.note("importing.nothing_to_write")
    else:
        session.note("importing.written" if written else "importing.would_write", path=target)
