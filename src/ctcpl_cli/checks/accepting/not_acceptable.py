"""A finding that nobody may accept away.

Exceptions are for paper and procedure. What decides about points, the verdict or a condition of recognition, what keeps
a file from being read, and facts that are still missing cannot be let stand by an exception: the law has no such thing.

Correct the dossier instead and take the exception out. The page of each code says whether it can be accepted.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding
from ctcpl_cli.messages.codes import acceptable, catalogue

CODE = "CT442"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for row in case.data.accepted:
        if row.code in catalogue() and not acceptable(str(row.code)):
            yield case.at_value(CODE, row, "code", value=str(row.code))
