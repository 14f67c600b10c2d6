"""The figures on satisfaction are not stated yet.

Some regimes (the years 2017 to 2021) ask that a share of the organisations and people who were served be satisfied
with administrative procedures. `satisfaction` has how many are satisfied (`numerator`) of how many gave their opinion
(`denominator`); without it the condition is unknown and the verdict stays "incomplete". It is a warning that `ctcpl
check --require-complete` makes an error.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import named
from ctcpl_cli.checks.missing import missing_keys
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT222"
_KEYS = ("numerator", "denominator")


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the regime asks for it."""
    regime, dossier = case.regime, case.data
    if regime is None or not any(condition.kind == "satisfaction_min" for condition in regime.file.conditions):
        return
    if not dossier.has("satisfaction"):
        yield case.at_value(CODE, dossier, "satisfaction", what=named(*_KEYS))
    elif dossier.satisfaction is not None and (lacking := missing_keys(dossier.satisfaction, *_KEYS)):
        yield case.at_value(CODE, dossier.satisfaction, lacking[0], what=named(*lacking))
