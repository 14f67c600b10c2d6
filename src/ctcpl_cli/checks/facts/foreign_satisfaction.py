"""Figures on satisfaction under a regime that does not ask for them.

`satisfaction` belongs to regimes with a condition about it, those of the years 2017 to 2021. Under any other it would
be lost without a word: the finding covers the key. Take it out, or correct `regime`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT224"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where no condition is about it."""
    regime = case.regime
    if regime is None or not case.data.has("satisfaction"):
        return
    if not any(condition.kind == "satisfaction_min" for condition in regime.file.conditions):
        yield case.at_key(CODE, case.data, "satisfaction", regime=regime.id)
