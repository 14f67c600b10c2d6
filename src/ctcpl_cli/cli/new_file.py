"""What every new file shares: the regime of its year, its place, and that nothing is written over."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ctcpl_cli.cli.session import OK, Session, UsageProblem

if TYPE_CHECKING:
    from ctcpl_cli.regime import Regime, Regimes


def governing(regimes: "Regimes", year: int, kind: str) -> "Regime":
    """The regime of a year, for the kind of unit where there is one. Raises UsageProblem for a year without."""
    from ctcpl_cli.regime.models import CALENDAR

    regime = regimes.of_year(year, kind)
    broken = regimes.unusable(year, kind) if regime is None else None
    if broken is not None:
        raise UsageProblem("criteria.broken", path=broken.source.path)
    regime = regime or regimes.of_year(year)
    if regime is not None and year in CALENDAR:
        return regime
    closed = regimes.not_assessed(year, kind)
    if closed is not None:
        raise UsageProblem("cli.year_not_assessed", year=year, note=closed[1].note or "", regime=closed[0].id)
    years = sorted({*map(_years, regimes.by_id.values())})
    raise UsageProblem("cli.no_regime_for_year", year=year, years=", ".join(years))


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
