"""The council's points at an indicator that is scored by its items.

A row of `appraisal.items` gives facts or points for an indicator whose points are the sum of its items. They
are not counted. Only `not_arising` may be said of such an indicator as a whole.

Write the council's finding under the ids of the items.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import FACT_KEYS, Dossier
from ctcpl_cli.findings import Finding

CODE = "CT423"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    regime, appraisal = case.regime, case.data.appraisal
    if regime is None or appraisal is None:
        return
    for item_id, facts in appraisal.items.items():
        law = regime.indicators.get(item_id)
        if law is None or not law.items:
            continue
        if not facts.has("not_arising") or any(facts.has(key) for key in FACT_KEYS):
            items = [str(item.id) for item in law.items]
            yield case.at_row(CODE, appraisal, "items", item_id, id=item_id, items=items)
