"""A regime that does not govern the assessment year.

Each regime governs certain assessment years: those of 2022 to 2024, for instance, are assessed by decision
25/2021/QD-TTg and no other. The finding covers the name of the regime and says which one governs the year of the
dossier. Perhaps the year was mistyped instead. A year without any regular assessment is CT609.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.regime.models import COMMUNE_KINDS

CODE = "CT605"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the year is outside those of the regime."""
    regime, year = case.regime, case.data.year
    kind = str(case.data.unit.kind) if case.data.unit is not None and case.data.unit.kind else COMMUNE_KINDS[0]
    if regime is None or year is None or case.regimes.governs(regime, year, kind):
        return
    governing = case.regimes.of_year(year, kind)
    if governing is None and case.regimes.not_assessed(year, kind) is not None:
        return
    hint = Phrase("identity.none_in_force", {"year": year})
    if governing is not None:
        hint = Phrase("identity.in_force", {"year": year, "id": governing.id})
    yield case.at_value(CODE, case.data, "regime", name=regime.id, year=year, hint=hint)
