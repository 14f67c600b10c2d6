"""An id that is no item of its indicator.

Facts under an item that the indicator does not have would be lost without a word. The finding covers the id and
names the one that was probably meant, or lists the indicator's items.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import nodes
from ctcpl_cli.checks.facts.ids import meant
from ctcpl_cli.dossier.models import Dossier, IndicatorFacts
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Mapping

CODE = "CT214"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each unknown id, at its key."""
    for node in nodes(case):
        if not node.items or not isinstance(node.stated, IndicatorFacts) or node.stated.at is None:
            continue
        known = [item.id for item in node.items]
        entry = node.stated.at.entry("items")
        for row in entry.value if entry is not None and isinstance(entry.value, Mapping) else ():
            if row.key not in known:
                yield case.over(CODE, row.key, id=str(row.key), above=node.id, hint=meant(str(row.key), known))
