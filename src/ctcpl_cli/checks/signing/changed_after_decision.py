"""A dossier that was changed after the decision about it.

A decision with number and date is issued, and its dossiers are frozen: `sealed` in `decision.yaml` has the digests of
what each of them said. The finding stands at each part that is another one now.

Restore what was decided on. Where the decision was corrected or annulled, record the document under `corrections` (with
the codes of its units) or `annulled` in `decision.yaml`, then run `ctcpl sign-off` on the decision. Each correction
lets a unit be sealed anew once.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.signing.content import current, differing
from ctcpl_cli.checks.signing.decided import decision_beside, number
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT455"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    decision, unit = decision_beside(case), case.data.unit
    sealed = decision.sealed.get(str(unit.code)) if decision is not None and unit is not None else None
    if decision is not None and sealed is not None:
        yield from differing(CODE, case, sealed.parts, current(case, "council"), {"number": number(decision)})
