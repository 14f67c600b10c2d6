"""A code that another unit has in the year of the dossier.

On 1/7/2025 new units took over codes of old ones: 03388 was the ward Quyet Tien and is the ward Doan Ket, which had
03389 before. Here the name belongs to the code on the other side of that day, so either the year is wrong or the code
was taken from the wrong list. The finding covers the code and names the units.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.identity.listing import NAME_KEYS, Compared, code_hint, compared, names
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.units import otherwise

CODE = "CT624"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where kind and name are those that the code had, or got, on the other side of 1/7/2025."""
    what = compared(case)
    if what is None or not what.given["name"] or not what.found or what.fits(what.found, *NAME_KEYS):
        return
    other = what.fits(otherwise(what.code, what.year), *NAME_KEYS)
    if other:
        told = Phrase("lists.since_then" if what.is_new else "lists.before_then", {"names": names(what.found)})
        facts = {"value": what.code, "typed": names(other[:1]), "told": told, "hint": _hint(what)}
        yield case.at_value(CODE, what.unit, "code", **facts)


def _hint(what: Compared) -> Phrase:
    from ctcpl_cli.units.origins import now_in

    today = [merger.unit.in_full for merger in now_in(what.code)] if what.is_new else []
    return Phrase("lists.now_in", {"units": today}) if today else code_hint(what.elsewhere())
