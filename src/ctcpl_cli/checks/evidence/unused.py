"""Evidence that nothing refers to.

A document stands in the list `evidence`, but no indicator or item names it.

It proves nothing that way. Either its id was forgotten where the points are, or it does not belong into this
dossier; evidence is not to be collected for its own sake.

Add the id to `evidence` of the indicator or item it proves, or take the document out of the list.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.references import references
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT303"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    used = {str(reference) for _, reference in references(case.data)}
    for document in case.data.evidence:
        if document.id is not None and document.id not in used:
            yield case.at_value(CODE, document, "id", id=str(document.id))
