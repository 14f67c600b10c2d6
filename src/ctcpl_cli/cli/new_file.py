"""What every new file shares: the regime of its year, its place, and that nothing is written over."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ctcpl_cli.cli.session import OK, Session, UsageProblem, working_folder

if TYPE_CHECKING:
    from ctcpl_cli.dossier.workspace import Workspace
    from ctcpl_cli.regime import Regime, Regimes


def here() -> "tuple[Workspace, Regimes]":
    """The workspace of the working folder with its regimes. Raises UsageProblem."""
    from ctcpl_cli.dossier.law import regimes_of
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace

    try:
        workspace = Workspace.around(working_folder())
        return workspace, regimes_of(workspace)
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad


def governing(regimes: "Regimes", year: int, kind: str) -> "Regime":
    """The regime of a year, for the kind of unit where there is one. Raises UsageProblem for a year without."""
    regime = regimes.of_year(year, kind) or regimes.of_year(year)
    if regime is not None:
        return regime
    closed = regimes.not_assessed(year, kind)
    if closed is not None:
        raise UsageProblem("cli.year_not_assessed", year=year, note=closed[1].note or "", regime=closed[0].id)
    raise UsageProblem("cli.no_regime_for_year", year=year, years=", ".join(_years(r) for r in regimes.by_id.values()))


def chosen(place: Path, output: Path | None) -> Path:
    """Where ``-o`` puts a file: the file it names, or the folder; its own place without ``-o``."""
    if output is None:
        return place
    return output if output.suffix == ".yaml" else output / place.name


def save(place: Path, shown: str, content: str, session: Session) -> int:
    """Write a new file and tell its path. Raises UsageProblem where there is one already, or it cannot be written."""
    from ctcpl_cli.files import write
    from ctcpl_cli.source import why

    try:
        write(place, content.encode(errors="replace"))
    except OSError as error:
        raise UsageProblem("cli.cannot_write", path=shown, reason=why(error)) from error
    session.out([session.say("cli.written", path=shown)])
    return OK


def refuse_existing(place: Path) -> None:
    """Raise UsageProblem where a file, or a link that leads nowhere, has the name already."""
    if os.path.lexists(place):
        raise UsageProblem("cli.file_exists", path=place.as_posix())


def _years(regime: "Regime") -> str:
    years = regime.file.years
    return f"{years.first}-{years.last or ''}" if years is not None else ""
