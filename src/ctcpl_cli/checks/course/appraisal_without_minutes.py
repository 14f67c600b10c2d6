"""The council's points without minutes.

`appraisal.items` has rows, but `minutes` lacks its number, its date or both. The council's points count once
minutes of its meeting exist (circular 09/2021/TT-BTP, article 5 clause 5); while nothing is typed there the
commune's own result stands.

Add the number and date of the minutes.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.missing import missing_keys, named
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT424"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    appraisal = case.data.appraisal
    if appraisal is None:
        return
    if not appraisal.has("minutes"):
        if appraisal.items:
            yield case.at_key(CODE, appraisal, "minutes", keys=named(["minutes"]))
    elif appraisal.minutes is not None:
        missing = missing_keys(appraisal.minutes, "number", "date")
        if missing:
            yield case.at_key(CODE, appraisal.minutes, missing[0], keys=named(missing))
