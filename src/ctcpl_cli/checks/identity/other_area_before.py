"""A district or province that is not the one of the unit, up to 2025.

In every official list of the time that comes with the program the unit belongs to another district or province. It is a
warning, because the unit may have changed its district between two lists. Write names as the list has them, with their
kind: `Thanh pho Lai Chau` and `Tinh Lai Chau`, with diacritics. The finding covers the district or the province.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.identity.listing import compared
from ctcpl_cli.checks.identity.other_area import findings
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT625"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding for each name that no list of the time has for the unit."""
    what = compared(case)
    if what is not None and not what.is_new:
        yield from findings(case, what, CODE)
