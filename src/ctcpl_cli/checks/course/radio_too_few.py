"""Fewer announcements over the loudspeakers than the law demands.

Where the drafts are not on a portal or web page for long enough, they must be announced over the commune's
loudspeakers at least 3 times within at least 5 days (circular 09/2021/TT-BTP, article 3 clause 1 point c).
`times` counts the announcements in the whole period.

Announce them again and correct `times`, or post them on the web page for at least 5 days.
"""

from collections.abc import Iterator

from ctcpl_cli.checks import legal_days
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.course.postings import owing
from ctcpl_cli.dossier.models import Dossier, Radio
from ctcpl_cli.findings import Finding

CODE = "CT402"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for place in owing(case):
        if place.too_few and isinstance(place.period, Radio):
            source = legal_days.cited(case, "posting")
            times, required = place.period.times, place.required_times
            yield case.at_value(CODE, place.period, "times", times=times, required=required, source=source)
