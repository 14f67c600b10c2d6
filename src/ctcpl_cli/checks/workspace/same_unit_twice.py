"""Two dossiers of one unit for one year.

A unit has one dossier a year. With two, nobody knows which one counts, and a decision would list the unit twice.
The finding covers the unit code in the second file, in the order of paths, and names the first. Often a file was
copied for another unit and its code left as it was.
"""

from pathlib import Path

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding
from ctcpl_cli.schema import Model

CODE = "CT801"


class Comparison:
    """What one run has met so far."""

    def __init__(self) -> None:
        self._first: dict[tuple[Path, str, int], str] = {}

    def findings(self, case: Case[Model]) -> list[Finding]:
        """One finding where the unit and year of a dossier were met before in the same workspace."""
        dossier = case.file.data
        if not isinstance(dossier, Dossier) or dossier.unit is None or not dossier.unit.code or dossier.year is None:
            return []
        key = (case.workspace.root, str(dossier.unit.code), dossier.year)
        path = case.file.source.path
        first = self._first.setdefault(key, path)
        if first == path:
            return []
        facts = {"unit_code": str(dossier.unit.code), "year": dossier.year, "first": first}
        return [case.at_value(CODE, dossier.unit, "code", **facts)]
