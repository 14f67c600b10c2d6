"""The council's points at an indicator that is scored by its items.

A row of `appraisal.items` gives facts or points for an indicator whose points are the sum of its items. They
are not counted. Only `not_arising` may be said of such an indicator as a whole; with `not_arising: false` the
council takes away what the commune stated, and has to say of each item what it found instead.

Write the council's finding under the ids of the items.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import FACT_KEYS, Dossier, Facts
from ctcpl_cli.findings import Finding

CODE = "CT423"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    regime, appraisal = case.regime, case.data.appraisal
    if regime is None or appraisal is None:
        return
    for item_id, facts in appraisal.items.items():
        law = regime.indicators.get(item_id)
        items = [str(item.id) for item in law.items] if law is not None else []
        if items and not _counts(facts, any(item in appraisal.items for item in items)):
            yield case.at_row(CODE, appraisal, "items", item_id, id=item_id, items=items)


def _counts(facts: Facts, with_items: bool) -> bool:
    """Whether a row at an indicator with items says something. What contradicts itself there has codes of its own."""
    if facts.not_arising is False:
        return with_items and not any(facts.has(key) for key in FACT_KEYS)
    return facts.has("not_arising")
