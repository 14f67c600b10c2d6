"""An id that is no indicator of the regime.

Facts under an id that the regime does not have would be lost without a word. The finding covers the id and names
the one that was probably meant. Ids are texts as printed in the law: "2.5", neither "2,5" nor "02.5". The ids of
items ("2.4.1") stand one level deeper, under `items` of their indicator. Ids in `officers` are looked at too; there
criteria and items may stand as well.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.ids import meant
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.source import Mapping

CODE = "CT213"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each unknown id, at its key."""
    regime = case.regime
    if regime is None:
        return
    for key in _keys(case, "indicators"):
        if key not in regime.indicators:
            above = key.rpartition(".")[0]
            hint = meant(key, regime.indicators)
            if key in regime.rule_nodes and above in regime.indicators:
                hint = Phrase("facts.belongs_below", {"id": key, "above": above})
            yield case.at_row(CODE, case.data, "indicators", key, id=key, regime=regime.id, hint=hint)
    known = [*(str(criterion.id) for criterion in regime.file.criteria), *regime.indicators, *regime.rule_nodes]
    for key in _keys(case, "officers"):
        if key not in known:
            yield case.at_row(
                CODE, case.data, "officers", key, id=key, regime=regime.id, hint=meant(key, known, regime.indicators)
            )


def _keys(case: Case[Dossier], table: str) -> Iterator[str]:
    entry = case.data.at.entry(table) if case.data.at is not None else None
    for row in entry.value if entry is not None and isinstance(entry.value, Mapping) else ():
        yield str(row.key)
