"""The council appraised before the dossier was sent.

The date of the minutes is earlier than the date on which the commune sent its dossier. The council appraises a
dossier it has received (circular 09/2021/TT-BTP, article 3 clause 2); one of the two dates is wrong, mostly its
year.

Correct it.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT425"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    minutes = case.data.appraisal.minutes if case.data.appraisal is not None else None
    submitted = case.data.procedure.submitted if case.data.procedure is not None else None
    if minutes is None or submitted is None or minutes.date is None or submitted.date is None:
        return
    if minutes.date < submitted.date:
        yield case.at_value(CODE, minutes, "date", date=minutes.date, submitted=submitted.date)
