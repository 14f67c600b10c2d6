"""A posting whose days are not all written down.

A place of posting lacks its first or last day, the loudspeakers lack the number of announcements, or the
posting at the office is missing, which the law demands in every case.

For the years 2017 to 2021 nobody has seen a number of announcements, and none is asked for.

Until it is filled in nobody can tell whether the posting was long enough.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.course.postings import places, posting
from ctcpl_cli.checks.missing import missing_keys, named
from ctcpl_cli.dossier.models import Dossier, Radio
from ctcpl_cli.findings import Finding

CODE = "CT404"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    typed = list(places(case))
    posted = posting(case)
    if typed and posted is not None and not posted.has("office"):
        yield case.at_key(CODE, posted, "office", keys=named(["office"]))
    for place in typed:
        needed = ("from", "to", "times") if isinstance(place.period, Radio) and place.required_times else ("from", "to")
        missing = missing_keys(place.period, *needed)
        if missing:
            yield case.at_key(CODE, place.period, missing[0], keys=named(missing))
