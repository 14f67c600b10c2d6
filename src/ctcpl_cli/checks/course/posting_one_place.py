"""Drafts posted at the office only.

Besides the office the law demands a second way: the portal or web page, or the commune's loudspeakers (circular
09/2021/TT-BTP, article 3 clause 1 point c). The dossier has neither.

Where the regime says nothing of loudspeakers, as that of 2017 to 2021, nothing is asked for.

Add `website` or `radio` under `posting` once it is done.
"""

from collections.abc import Iterator

from ctcpl_cli.checks import legal_days
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.course.postings import posting
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT405"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    posted = posting(case)
    step = legal_days.step(case, "posting")
    if posted is None or step is None or step.times is None:
        return
    if posted.has("office") and not posted.has("website") and not posted.has("radio"):
        yield case.at_key(CODE, posted, "website", source=legal_days.cited(case, "posting"))
