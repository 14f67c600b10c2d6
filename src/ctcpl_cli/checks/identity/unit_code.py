"""A unit code of the wrong form.

The General Statistics Office gives every commune, ward, township and special zone a code of five digits with its
leading zeros, such as 03387; districts have three. Spreadsheets like to drop the zeros. The finding covers the
code. Write it between quotes, as in the official list of units.
"""

import re
from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.regime.models import COMMUNE_KINDS, DISTRICT_KINDS

CODE = "CT606"
COMMUNE_DIGITS = 5
DISTRICT_DIGITS = 3


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the code is not made of as many digits as its kind of unit has."""
    unit = case.data.unit
    if unit is None or unit.code is None or well_formed(case):
        return
    digits = _digits(case)
    hint = Phrase("identity.digits_of_code")
    if re.fullmatch(f"[0-9]{{1,{digits - 1}}}", unit.code):
        hint = Phrase("identity.lost_zeros", {"code": unit.code.zfill(digits)})
    yield case.at_value(CODE, unit, "code", value=str(unit.code), digits=digits, hint=hint)


def well_formed(case: Case[Dossier]) -> bool:
    """Whether the code has as many digits as its kind of unit."""
    unit = case.data.unit
    return unit is not None and re.fullmatch(f"[0-9]{{{_digits(case)}}}", str(unit.code)) is not None


def _digits(case: Case[Dossier]) -> int:
    kind = case.data.unit.kind if case.data.unit is not None else None
    assessed = case.regime.file.unit_kinds if case.regime is not None else ()
    kinds = {kind} if kind in (*COMMUNE_KINDS, *DISTRICT_KINDS) else set(assessed)
    return DISTRICT_DIGITS if kinds & set(DISTRICT_KINDS) else COMMUNE_DIGITS
