"""A file that does not stand where its content belongs.

In a workspace a dossier stands at `dossiers/<province>/<district>/<year>/<unit>.yaml` (from assessment year 2025 on
without the district), that of a district itself at `dossiers/<province>/<district>/<year>/huyen.yaml`, in folders named
without diacritics; where two names would be equal, the code is added. Plans and letters stand in the folder of a year
or in that of a unit below it, and a recognition decision is `decision.yaml` beside its dossiers. Commands that work on
a whole district find files by their place. Files outside `dossiers/` are not looked at. The finding stands at the
beginning of the file.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import DECISION_FILE, DISTRICT_FILE, DOSSIERS
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.schema import Model

CODE = "CT608"
_YEAR = re.compile("[0-9]{4}")


def check(case: Case[Model]) -> Iterator[Finding]:
    """One finding for a dossier, plan, letter, report or decision below ``dossiers/`` in the wrong folder."""
    path = PurePosixPath(case.workspace.display(case.file.place))
    if path.parts[0] != DOSSIERS:
        return
    if case.file.kind == "dossier":
        expected = _expected(case)
        if expected is not None and not _fits(path, expected, case.data):
            yield case.between(CODE, 0, 0, place=Phrase("identity.place_of_dossier", {"path": expected.as_posix()}))
    elif not _stands_right(path, case.file.kind):
        name = "place_of_decision" if case.file.kind == "decision" else "place_of_plan"
        yield case.between(CODE, 0, 0, place=Phrase(f"identity.{name}"))


def _expected(case: Case[Model]) -> PurePosixPath | None:
    dossier = case.data
    if not isinstance(dossier, Dossier) or dossier.unit is None or dossier.year is None:
        return None
    return case.workspace.unit_file(dossier.unit, dossier.year)


def _fits(path: PurePosixPath, expected: PurePosixPath, dossier: Model) -> bool:
    """Whether the paths are equal but for a code added to a folder, or the unit's code added to the file."""
    code = dossier.unit.code if isinstance(dossier, Dossier) and dossier.unit is not None else None
    names = {expected.name, expected.name if expected.name == DISTRICT_FILE else f"{expected.stem}-{code}.yaml"}
    return (
        len(path.parts) == len(expected.parts)
        and path.name in names
        and all(
            re.fullmatch(f"{re.escape(wanted)}(-[0-9]+)?", found)
            for found, wanted in zip(path.parent.parts, expected.parent.parts, strict=True)
        )
    )


def _stands_right(path: PurePosixPath, kind: str) -> bool:
    """Province, perhaps district, year, and for what is not a decision perhaps unit."""
    folders = path.parent.parts[1:]
    year = next((position for position, name in enumerate(folders) if _YEAR.fullmatch(name)), None)
    below = len(folders) - 1 - year if year is not None else None
    if kind == "decision":
        return year in (1, 2) and below == 0 and path.name == DECISION_FILE
    return year in (1, 2) and below in (0, 1)
