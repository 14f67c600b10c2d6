"""A unit whose province or district is not stated yet.

Official documents name the province, and for assessment years up to 2024 the district; the place of the file in the
workspace follows from them. It is a warning that `ctcpl check --require-complete` makes an error. Districts were
abolished on 1/7/2025, so later years have none; a district's own file needs none either.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import FIRST_YEAR_WITHOUT_DISTRICT
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.regime.models import DISTRICT_KINDS

CODE = "CT602"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding for each missing key."""
    unit, year = case.data.unit, case.data.year
    if unit is None:
        return
    if not unit.has("province"):
        yield case.at_value(CODE, unit, "province", name=Phrase("identity.key_province"))
    within = unit.kind not in DISTRICT_KINDS and year is not None and year < FIRST_YEAR_WITHOUT_DISTRICT
    if within and not unit.has("district"):
        yield case.at_value(CODE, unit, "district", name=Phrase("identity.key_district"))
