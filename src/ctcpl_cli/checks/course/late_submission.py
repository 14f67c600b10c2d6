"""The dossier was sent too late.

A unit sends its dossier before 10/01 of the year after the assessment year (decision 25/2021/QD-TTg, article 5
clause 2); a unit that does not meet the conditions sends its report and table of points by then, too. "Before
10/01" means 09/01 at the latest: 10/01 is late.

It is a warning, because a day that has passed cannot be mended and no text says that a late dossier is refused.
The council must know of it. If the date is misspelt, correct it.
"""

from collections.abc import Iterator

from ctcpl_cli.checks import legal_days
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT407"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    submitted = case.data.procedure.submitted if case.data.procedure is not None else None
    last = legal_days.last_day(case, "submit")
    if submitted is not None and submitted.date is not None and last is not None and submitted.date > last:
        source = legal_days.cited(case, "submit")
        yield case.at_value(CODE, submitted, "date", date=submitted.date, last=last, source=source)
