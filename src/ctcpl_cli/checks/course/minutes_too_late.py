"""The council appraised after the last day for recognition.

The chairman of the district's people's committee recognises before 10/02 of the year after the assessment year
(decision 25/2021/QD-TTg, article 5 clause 3): 09/02 is the last day. Minutes dated later leave no time for the
decision.

Correct the date if it is misspelt. Otherwise the decision will be late, and the report upward has to say so.
"""

from collections.abc import Iterator

from ctcpl_cli.checks import legal_days
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT426"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    minutes = case.data.appraisal.minutes if case.data.appraisal is not None else None
    last = legal_days.last_day(case, "recognise")
    if minutes is not None and minutes.date is not None and last is not None and minutes.date > last:
        source = legal_days.cited(case, "recognise")
        yield case.at_value(CODE, minutes, "date", date=minutes.date, last=last, source=source)
