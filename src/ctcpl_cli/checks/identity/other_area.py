"""A province that is not the one of the unit, since 1/7/2025.

The official list of the new units has the code in another of the 34 provinces. Write the province as the list has it,
with its kind, or correct the code. The finding covers the province.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.identity.listing import AREA_KEYS, NAME_KEYS, Compared, compared, listed_hint
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT626"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the list has another province for the unit."""
    what = compared(case)
    if what is not None and what.is_new:
        yield from findings(case, what, CODE)


def findings(case: Case[Dossier], what: Compared, code: str) -> Iterator[Finding]:
    """One finding for a district and one for a province that no unit of the code and name has."""
    units = what.fits(what.found, *NAME_KEYS)
    told = {"value": what.code, "dates": what.dates, "hint": listed_hint(what, [])}
    for key in AREA_KEYS:
        if units and not what.fits(units, key):
            areas = list(dict.fromkeys(getattr(unit, key) for unit in units))
            facts = {"typed": what.given[key], "unit": units[0].full_name, "areas": areas}
            yield case.at_value(code, what.unit, key, **told, **facts)
