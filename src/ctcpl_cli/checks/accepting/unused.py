"""An exception that nothing needs any more.

No finding of this code stands at this place. Either what was let stand has been mended, or the place is misspelt.

Take the exception out, or correct `at`: the keys from the top of the file to the place of the finding, with `/` between
them. Of lists it names the row by its `id`, or by its number from 1.
"""

from collections.abc import Sequence

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Accepted, Dossier
from ctcpl_cli.findings import Finding

CODE = "CT444"


def findings(case: Case[Dossier], rows: Sequence[Accepted]) -> list[Finding]:
    """One for each of the exceptions that accepted nothing."""
    return [case.at_value(CODE, row, "at", value=str(row.code), at=str(row.place)) for row in rows]
