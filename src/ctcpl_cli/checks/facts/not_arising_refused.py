"""A task that "did not arise" where the regime does not provide for that.

Only for some tasks does the regime say what is given when they did not arise during the year. Everywhere else facts
are needed; an item that says `not_arising: true` counts as unknown. Where an indicator has items, look at which
level the regime has `not_arising`: it is typed at that level. The finding covers the value.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT215"
FAULTS = ("not_arising_refused",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
