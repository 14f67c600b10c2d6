"""A dossier of an issued decision that is gone.

The decision was issued on the dossiers in `sealed`, by the codes of their units. One of them no longer stands beside
`decision.yaml`, or its code was changed.

Restore the dossier: the decision rests on it. Where a document took the unit out of the decision, record it under
`corrections` with the code of the unit, and run `ctcpl sign-off` on the decision.
"""

from collections.abc import Iterator
from pathlib import Path

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.loading import load
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.findings import Finding
from ctcpl_cli.schema import Model

CODE = "CT456"


def check(case: Case[Model]) -> Iterator[Finding]:
    data = case.data
    if not isinstance(data, DecisionDocument) or not data.sealed or not data.in_force:
        return
    there = set(_codes(case.file.place.parent, case.workspace))
    for code in data.sealed:
        if code not in there:
            yield case.at_row(CODE, data, "sealed", code, value=code)


def _codes(folder: Path, workspace: Workspace) -> Iterator[str]:
    for place in sorted(folder.glob("*.yaml")):
        data = load(place, workspace).data
        if isinstance(data, Dossier) and data.unit is not None and data.unit.code:
            yield str(data.unit.code)
