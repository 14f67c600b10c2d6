"""The unit of a new dossier: as the list of its year has it, else as the options describe it."""

import os
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ctcpl_cli.cli.session import Session, UsageProblem

if TYPE_CHECKING:
    from ctcpl_cli.dossier.scaffold import NewUnit

DISTRICT_DIGITS, COMMUNE_DIGITS = 3, 5


def cleaned(value: str) -> str:
    """A text of the command line, composed and without needless spaces.

    Also where the settings of the system know no Vietnamese letters.
    """
    typed = os.fsencode(value).decode("utf-8", "replace")
    return unicodedata.normalize("NFC", " ".join(typed.split()))


def likely_kind(code: str, year: int, given: Mapping[str, str]) -> str:
    """The kind of the unit as far as it can be told. Raises UsageProblem for a code of the wrong form."""
    from ctcpl_cli.regime.models import COMMUNE_KINDS, DISTRICT_KINDS
    from ctcpl_cli.units import units_of

    digits = {DISTRICT_DIGITS: DISTRICT_KINDS, COMMUNE_DIGITS: COMMUNE_KINDS}.get(len(code), ())
    expected = DISTRICT_DIGITS if given["kind"] in DISTRICT_KINDS else COMMUNE_DIGITS if given["kind"] else len(code)
    if not digits or len(code) != expected or not (code.isascii() and code.isdigit()):
        raise UsageProblem("cli.bad_unit_code", code=code)
    found = units_of(code, year)
    return given["kind"] or (found[0].kind if found else digits[0])


def described(session: Session, code: str, year: int, given: Mapping[str, str]) -> "NewUnit":
    """The unit of a code in a year. ``given`` are the options by name, empty where they are left out.

    Raises UsageProblem where the options contradict the lists, or say too little of a unit that is in none.
    """
    from ctcpl_cli.dossier.scaffold import NewUnit
    from ctcpl_cli.units import units_of
    from ctcpl_cli.units.names import agrees

    found = units_of(code, year)
    fitting = [unit for unit in found if agrees(unit, given)]
    if found and not fitting:
        wrong = [key for key in given if not any(agrees(unit, {key: given[key]}) for unit in found)]
        facts = {"options": [f"--{key}" for key in wrong or given], "listed": [unit.in_full for unit in found]}
        raise UsageProblem("cli.unit_differs", code=code, year=year, **facts)
    if not found:
        _must_be_described(code, year, given)
        session.note("cli.unit_unlisted", code=code, year=year)
        return NewUnit(code, **given)
    unit = fitting[0]
    if len(fitting) > 1:
        session.note(
            "cli.unit_listed_otherwise", unit=unit.in_full, others=", ".join(other.in_full for other in fitting[1:])
        )
    return NewUnit(code, unit.kind, unit.name, unit.district, unit.province)


def _must_be_described(code: str, year: int, given: Mapping[str, str]) -> None:
    from ctcpl_cli.dossier.workspace import FIRST_YEAR_WITHOUT_DISTRICT
    from ctcpl_cli.findings import Phrase
    from ctcpl_cli.units import otherwise
    from ctcpl_cli.units.origins import now_in

    needless = set() if year < FIRST_YEAR_WITHOUT_DISTRICT and len(code) == COMMUNE_DIGITS else {"district"}
    lacking = [f"--{key}" for key, value in given.items() if not value and key not in needless]
    if not lacking:
        return
    before = otherwise(code, year)
    today = [merger.unit.in_full for merger in now_in(code)] if before and year >= FIRST_YEAR_WITHOUT_DISTRICT else []
    hint = Phrase("lists.search_code")
    if before:
        facts = {"names": before[0].in_full, "units": today}
        hint = Phrase("lists.code_went_into" if today else "lists.code_at_other_time", facts)
    raise UsageProblem("cli.unknown_unit", code=code, year=year, hint=hint, options=lacking)
