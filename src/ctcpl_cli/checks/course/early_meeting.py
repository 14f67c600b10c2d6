"""The meeting was held before the posting ended.

The meeting that agrees on the result comes after the posting and after the opinions received were dealt with
(circular 09/2021/TT-BTP, article 3 clause 1 points c to dd). It may be on the day after the last day of
posting, not on that day or before it.

If the date is misspelt, correct it. If the meeting really was that early, it agreed on a result that people
could still comment on: hold it again.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.course.postings import last_posting_day
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT406"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    meeting = case.data.procedure.meeting if case.data.procedure is not None else None
    last = last_posting_day(case)
    if meeting is not None and meeting.date is not None and last is not None and meeting.date <= last:
        yield case.at_value(CODE, meeting, "date", date=meeting.date, last=last)
