"""A dash typed before a recipient or an addressee.

The program writes the dash of each line of `recipients`, and of `addressees` where there are several. One typed as
well is printed twice.

Delete the dash at the start of the text.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.document import Document, PlanDocument
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Scalar

CODE = "CT514"
_DASHES = ("-", "\N{EN DASH}", "+")


def check(case: Case[Any]) -> Iterator[Finding]:
    data = case.file.data
    if not isinstance(data, Document):
        return
    addressees = data.addressees if isinstance(data, PlanDocument) else ()
    for line in chain(addressees, data.recipients):
        if isinstance(line, Scalar) and line.lstrip().startswith(_DASHES):
            yield case.over(CODE, line, line=line.short)
