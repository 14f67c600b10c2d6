"""Facts at an indicator whose items are scored one by one.

Where an indicator has items, each item has its rule, and the facts stand under `items`, by the item's id. Facts
directly under the indicator would be lost without a word. The finding covers the value. To mend it, move the facts
under the item they are about.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT211"
FAULTS = ("fact_at_indicator",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them in the commune's layer; a row of the council's there is CT423."""
    yield from reported(case, CODE, *FAULTS)
