"""Drafts posted for fewer days than the law demands.

The drafts of the report and of the table of points must be public at the office for at least 5 days, and
besides either on the portal or web page for at least 5 days, or over the loudspeakers at least 3 times within
at least 5 days (circular 09/2021/TT-BTP, article 3 clause 1 point c). Both the first and the last day count,
and days are calendar days: 01/01 to 05/01 is five days.

For the years 2017 to 2021 the posting lasts 10 working days (decision 619/QD-TTg, article 8 clause 1). Working days are
Monday to Friday; public holidays are not known to the program. How long a web page or loudspeakers are used is then
not looked at.

Where the web page is enough, a shorter time over the loudspeakers does no harm, and the other way round.

Post the drafts longer and correct `to`, or correct the date if it was misspelt. People must have had the time
that the law gives them, so a dossier with shorter posting is not ready to be sent.
"""

from collections.abc import Iterator

from ctcpl_cli.checks import legal_days
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.course.postings import owing
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT401"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for place in owing(case):
        if place.short:
            yield case.at_value(
                CODE,
                place.period,
                "to",
                days=place.days,
                required=place.required_days,
                of=Phrase("course.working_days" if place.working else "course.days"),
                source=legal_days.cited(case, "posting"),
            )
