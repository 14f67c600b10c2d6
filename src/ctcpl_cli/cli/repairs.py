"""``ctcpl check --fix`` and ``--diff``: mended files written, or only shown."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ctcpl_cli.cli.session import FINDINGS, OK, Session

if TYPE_CHECKING:
    from ctcpl_cli.checks.case import Case
    from ctcpl_cli.checks.run import Checked
    from ctcpl_cli.fixing import Mended
    from ctcpl_cli.schema import Model

    Check = Callable[[], Iterable[Checked]]
    """A look through all files of the run."""


def write_repairs(check: "Check", session: Session, on_request: bool) -> bool:
    """Mend the files of a run and tell how many places of each; False where one could not be written."""
    refused: set[Path] = set()
    mended: set[Path] = set()
    while _wrote(check(), session, on_request, mended, refused):
        continue
    if not mended and not refused:
        session.note("fixing.nothing_to_repair")
    return not refused


def _wrote(
    checked: "Iterable[Checked]", session: Session, on_request: bool, mended: set[Path], refused: set[Path]
) -> bool:
    """Whether a regime was mended: then more of the dossiers may be computed, and the run is looked through again."""
    from ctcpl_cli.files import rewrite
    from ctcpl_cli.source import why

    regime = False
    for case, found in _mended(checked, on_request):
        place, path = case.file.place, case.file.source.path
        if place in refused:
            continue
        try:
            rewrite(place, found.after)
        except OSError as error:
            refused.add(place)
            session.note("fixing.not_written", path=path, reason=why(error))
        else:
            mended.add(place)
            regime |= case.file.kind == "regime"
            session.note("fixing.repaired", path=path, count=found.count)
    return regime


def show_repairs(check: "Check", session: Session, on_request: bool) -> int:
    """Print what would change as a unified diff; 1 where there is something."""
    from ctcpl_cli.output.differences import difference

    files = count = 0
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(newline="")
    for case, found in _mended(check(), on_request):
        files, count = files + 1, count + found.count
        session.out(difference(case.file.source.path, found.before, found.after))
    if files:
        session.note("fixing.would_repair", files=files, count=count)
    else:
        session.note("fixing.nothing_to_repair")
    return FINDINGS if files else OK


def _mended(checked: "Iterable[Checked]", on_request: bool) -> "Iterator[tuple[Case[Model], Mended]]":
    from ctcpl_cli.fixing import mended, offers

    for case, findings in checked:
        found = mended(case, on_request) if any(offers(case, findings)) else None
        if found is not None:
            yield case, found
