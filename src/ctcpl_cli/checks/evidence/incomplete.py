"""Evidence without number, date or title.

An entry of the list `evidence` lacks its id, number, date or title. Evidence is an issued document; its number,
date and title are how the council finds it.

While the document is still being issued this is only incomplete. Fill in what is missing before the dossier is
sent. For a document without a number of its own, such as a register, write the number of the file it is kept
in.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.missing import missing_keys, named
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT310"
NEEDED = ("id", "number", "date", "title")


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for position, document in enumerate(case.data.evidence, 1):
        missing = missing_keys(document, *NEEDED)
        if missing:
            name = str(document.id or document.number or document.title or position)
            yield case.at_key(CODE, document, missing[0], name=name, keys=named(missing))
