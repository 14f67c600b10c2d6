"""Nobody has stated yet whether anybody of the unit was sanctioned.

A unit meets the standard only if neither the secretary of the party committee nor the chairman of the people's
committee was disciplined for breaking the law in official duty, or prosecuted, during the year; for the years 2017 to
2021, if none of its officers was disciplined from a warning on. `leaders: {sanctions: []}` says that there was no such
case; without it the condition is unknown and the verdict stays "incomplete". It is a warning that `ctcpl check
--require-complete` makes an error.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT203"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the regime asks for it."""
    regime = case.regime
    if regime is None or not any(condition.kind == "no_leader_sanction" for condition in regime.file.conditions):
        return
    leaders = case.data.leaders
    if not case.data.has("leaders"):
        yield case.at_value(CODE, case.data, "leaders")
    elif leaders is not None and not leaders.has("sanctions"):
        yield case.at_value(CODE, leaders, "sanctions")
