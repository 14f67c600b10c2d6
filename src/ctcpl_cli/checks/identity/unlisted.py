"""A unit that does not exist since 1/7/2025.

On that day districts ended and communes were merged into 3,321 new ones, so most of the old codes are gone. The code
of a dossier of a later year must stand in the official list of the new units; the message says what the unit of an old
code belongs to now. The finding covers the code.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.identity.listing import code_hint, compared, names
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.units import otherwise

CODE = "CT621"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the list of the new units has no such code."""
    what = compared(case)
    if what is None or what.found or not what.is_new:
        return
    from ctcpl_cli.units.origins import now_in

    before = otherwise(what.code, what.year)
    hint = code_hint(what.elsewhere())
    if before:
        today = [merger.unit.in_full for merger in now_in(what.code)]
        facts = {"names": names(before[:1]), "units": today}
        hint = Phrase("lists.merged_into" if today else "lists.was_before", facts)
    yield case.at_value(CODE, what.unit, "code", value=what.code, date=what.dates[-1], hint=hint)
