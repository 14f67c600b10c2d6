"""Posting that ends before it begins.

`to` is earlier than `from`. Around New Year it is mostly the year that is misspelt: `to: 2024-01-05` instead of
`2025-01-05`.

Correct the date that is wrong. `from` and `to` are the first and the last day, both counted.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.course.postings import is_reversed, posting
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT403"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    posted = posting(case)
    for period in (posted.office, posted.website, posted.radio) if posted is not None else ():
        if period is not None and is_reversed(period):
            yield case.at_value(CODE, period, "to", first=period.start, last=period.end)
