"""A dossier that the issued decision does not know.

`decision.yaml` beside the dossier has a number and a date, so the decision is issued, and `sealed` says what each
dossier was. This unit is not among them: its dossier came later.

Remove it, or record the document that corrects the decision under `corrections` with the code of the unit, and run
`ctcpl sign-off` on the decision.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.signing.decided import decision_beside, number
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import DISTRICT_FILE
from ctcpl_cli.findings import Finding

CODE = "CT453"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    unit = case.data.unit
    decision = decision_beside(case)
    if decision is None or unit is None or not unit.code or case.file.place.name == DISTRICT_FILE:
        return
    if str(unit.code) not in decision.sealed:
        yield case.at_value(CODE, unit, "code", number=number(decision))
