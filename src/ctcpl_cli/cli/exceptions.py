"""A note about what dossiers accept, for commands that do not list findings."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ctcpl_cli.cli.session import Session, today

if TYPE_CHECKING:
    from ctcpl_cli.checks.run import Checked
    from ctcpl_cli.dossier.models import Dossier


def in_force(dossier: "Dossier") -> int:
    """How many exceptions of a dossier hold today."""
    if not dossier.accepted:
        return 0
    from ctcpl_cli.checks.accepting.settling import holds

    return sum(holds(row, today()) for row in dossier.accepted)


def tell(count: int, session: Session) -> None:
    """Say how many exceptions hold, where there are any."""
    if count:
        session.note("accepting.told", count=count)


def tell_accepted(checked: "Iterable[Checked]", session: Session) -> None:
    """Say how many findings were accepted, where there are any."""
    tell(sum(finding.accepted is not None for _, findings in checked for finding in findings), session)
