"""The dossier was sent before the result was agreed on.

The date of sending is earlier than the meeting that agrees on the result, or than the end of the posting. The
dossier holds the result of both (circular 09/2021/TT-BTP, article 3 clause 1), so it cannot have been sent
before them. It may be sent on the day of the meeting.

Correct the date that is wrong; mostly it is the year.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.course.postings import last_posting_day
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT408"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    procedure = case.data.procedure
    if procedure is None or procedure.submitted is None or procedure.submitted.date is None:
        return
    sent = procedure.submitted.date
    before, step = procedure.meeting.date if procedure.meeting is not None else None, "course.meeting_day"
    if before is None:
        before, step = last_posting_day(case), "course.last_posting_day"
    if before is not None and sent < before:
        yield case.at_value(CODE, procedure.submitted, "date", date=sent, before=before, step=Phrase(step))
