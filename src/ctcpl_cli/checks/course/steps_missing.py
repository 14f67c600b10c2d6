"""A dossier was sent, but not all steps before it are written down.

`submitted` says that the dossier was sent. Before that come the posting and the meeting (circular
09/2021/TT-BTP, article 3 clause 1 points c and dd), and sending is a report with a number and a date. Some of
it is missing in `procedure`.

Where the regime has no posting, as that from 2026 on, neither posting nor meeting is asked for: nobody has seen these
steps in its law.

Fill it in. While the commune is still at work, `submitted` stays empty and nothing is asked for.
"""

from collections.abc import Iterator

from ctcpl_cli.checks import legal_days
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.missing import missing_keys, named
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT409"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    procedure = case.data.procedure
    submitted = procedure.submitted if procedure is not None else None
    if procedure is None or submitted is None or not (submitted.has("date") or submitted.has("number")):
        return
    if legal_days.step(case, "posting") is not None:
        missing = missing_keys(procedure, "posting", "meeting")
        if missing:
            yield case.at_key(CODE, procedure, missing[0], keys=named(missing))
        if procedure.meeting is not None and not procedure.meeting.has("date"):
            yield case.at_key(CODE, procedure.meeting, "date", keys=named(["date"]))
    missing = missing_keys(submitted, "number", "date")
    if missing:
        yield case.at_key(CODE, submitted, missing[0], keys=named(missing))
