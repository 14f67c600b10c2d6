"""A name or kind that is not the one of the code, since 1/7/2025.

In the official list of the new units the code belongs to a unit of another name or kind. Diacritics count, and so do
`xa` and `phuong`; where in a syllable the tone is put does not. Documents print the name as it is typed, so write it as
the list has it, or correct the code. The finding covers the name, or the kind where only that differs.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.identity.listing import NAME_KEYS, Compared, compared, listed_hint, names
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding
from ctcpl_cli.units import otherwise

CODE = "CT623"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the list has the code for another name or kind."""
    what = compared(case)
    if what is not None and what.is_new and differs(what):
        yield finding(case, what, CODE)


def differs(what: Compared) -> bool:
    """Whether the code is listed for other names alone, and was not that of the typed one at another time."""
    if not what.found or what.fits(what.found, *NAME_KEYS):
        return False
    return not what.given["name"] or not what.fits(otherwise(what.code, what.year), *NAME_KEYS)


def finding(case: Case[Dossier], what: Compared, code: str) -> Finding:
    """Over the kind where the name is right, else over the name."""
    key = "kind" if what.fits(what.found, "name") else "name"
    hint = listed_hint(what, what.elsewhere())
    facts = {"value": what.code, "typed": what.typed(), "names": names(what.found), "dates": what.dates, "hint": hint}
    return case.at_value(code, what.unit, key, **facts)
