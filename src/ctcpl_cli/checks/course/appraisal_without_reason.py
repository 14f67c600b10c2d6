"""The council changed an item without saying why.

A row of `appraisal.items` replaces what the commune found. The commune must be able to see why, and the minutes
must say it, so every row has a `reason`.

Write the council's reason in one sentence.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT421"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    appraisal = case.data.appraisal
    for item_id, facts in appraisal.items.items() if appraisal is not None else ():
        if not facts.has("reason"):
            yield case.at_key(CODE, facts, "reason", id=item_id)
