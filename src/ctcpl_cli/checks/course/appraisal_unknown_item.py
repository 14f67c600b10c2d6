"""The council's points for an item that the regime does not have.

A row of `appraisal.items` has an id that is no item and no indicator of the regime. It would change nothing.
Ids are texts as printed in the law: "2.5", "2.4.1".

Correct the id.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.ids import meant
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Mapping

CODE = "CT422"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    regime, appraisal = case.regime, case.data.appraisal
    entry = appraisal.at.entry("items") if appraisal is not None and appraisal.at is not None else None
    if regime is None or appraisal is None or entry is None or not isinstance(entry.value, Mapping):
        return
    for row in entry.value:
        item_id = str(row.key)
        if item_id not in regime.rule_nodes and item_id not in regime.indicators:
            hint = meant(item_id, regime.rule_nodes)
            yield case.over(CODE, row.key, id=item_id, regime=regime.id, hint=hint)
