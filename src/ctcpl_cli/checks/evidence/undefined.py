"""Evidence that is not defined.

An indicator or item names a document whose id is not in the dossier's list `evidence`.

Nobody can find the document then, and the points that rest on it have nothing to stand on. Mostly the id is
misspelt, or the document was never entered.

Correct the id, or add the document to `evidence` with its number, date and title.
"""

import difflib
from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.references import references
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT302"
MOST_COMPARED = 200
"""Ids that a misspelt one is compared with."""
MOST_HINTS = 100
"""How many ids of one dossier are compared at all: each costs time, and so many are not misspelt."""


def check(case: Case[Dossier]) -> Iterator[Finding]:
    defined = {str(document.id): None for document in case.data.evidence if document.id is not None}
    compared = list(defined)[:MOST_COMPARED]
    near: dict[str, list[str]] = {}
    for _, reference in references(case.data):
        if reference not in defined:
            if reference not in near and len(near) < MOST_HINTS:
                near[str(reference)] = difflib.get_close_matches(reference, compared, 1, 0.6)
            found = near.get(reference)
            hint = Phrase("evidence.meant", {"near": found[0]}) if found else Phrase("evidence.list_it")
            yield case.over(CODE, reference, id=str(reference), hint=hint)
