"""A name or kind that is not the one of the code, up to 2025.

In every official list of the time that comes with the program the code belongs to a unit of another name or kind.
Diacritics count, and so do `xa`, `phuong` and `thi_tran`; where in a syllable the tone is put does not. It is a
warning, because the lists have only what was on three days: where the unit was so in that year, leave it. The finding
covers the name, or the kind where only that differs.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.identity.listing import compared
from ctcpl_cli.checks.identity.other_name import differs, finding
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT622"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the lists have the code for other names or kinds."""
    what = compared(case)
    if what is not None and not what.is_new and differs(what):
        yield finding(case, what, CODE)
