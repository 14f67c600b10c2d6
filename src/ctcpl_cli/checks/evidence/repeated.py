"""The same document twice in one list.

The list `evidence` of one indicator or item names the same id twice. Perhaps another document was meant.

Replace the second id by the one that was meant, or delete it.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.references import reference_lists
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT305"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for _, ids in reference_lists(case.data):
        seen: set[str] = set()
        for reference in ids:
            if reference in seen:
                yield case.over(CODE, reference, id=str(reference))
            seen.add(str(reference))
