"""A code that does not exist.

An exception under `accepted` names the code of the finding that is let stand, such as `CT306`. There is no such code.

Copy the code from the output of `ctcpl check`; `ctcpl rule` lists all. The exception accepts nothing until then.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding
from ctcpl_cli.messages.codes import catalogue

CODE = "CT441"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for row in case.data.accepted:
        if row.code is not None and row.code not in catalogue():
            yield case.at_value(CODE, row, "code", value=str(row.code))
