"""An exception whose time is over.

An exception holds up to and including the day in `until`. That day is over, so the finding counts again.

Mend what was let stand and take the exception out. If it must go on, the office that answers for it decides anew and
writes a new end date.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT443"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for row in case.data.accepted:
        if row.until is not None and case.today is not None and row.until < case.today:
            yield case.at_value(CODE, row, "until", until=row.until)
