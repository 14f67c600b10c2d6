"""Two documents with one id.

Two entries of the list `evidence` have the same id, so a reference to it may mean either of them.

The finding stands at the second; the message names the line of the first.

Give the second document an id of its own and use it where that document is meant, or delete it if it is the
same document.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Scalar

CODE = "CT304"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for document in case.data.evidence:
        if not isinstance(document.id, Scalar):
            continue
        line = case.file.source.line_column(document.id.start)[0]
        if document.id in first:
            yield case.over(CODE, document.id, id=str(document.id), line=first[str(document.id)])
        first.setdefault(str(document.id), line)
