"""Points without evidence.

An item of the commune's self-assessment earns points (or is met), but neither the item nor its indicator names
a document that proves it.

Points rest on documents: article 2 clause 1 of circular 09/2021/TT-BTP lists assessment documents for each
indicator, and the council appraises on them. No new paper has to be made for this; documents issued during the
year are enough. An item that did not arise needs no evidence, only its note.

List the document under `evidence` of the dossier, and its id under `evidence` of the item (or of the indicator,
where one document proves all its items).
"""

from collections.abc import Iterator

from ctcpl_cli.assess import Node
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier, ItemFacts
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Scalar, Sequence

CODE = "CT301"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    if case.judged is None:
        return
    for indicator in case.judged.indicators():
        for leaf in indicator.leaves():
            stated = leaf.stated
            if stated is None or stated.not_arising or not _awarded(leaf):
                continue
            if not _names_evidence(stated) and not _names_evidence(indicator.stated):
                yield case.at_key(CODE, stated, "evidence", id=leaf.id)


def _awarded(leaf: Node) -> bool:
    return leaf.own.met is True or (leaf.own.points is not None and leaf.own.points > 0)


def _names_evidence(facts: ItemFacts | None) -> bool:
    """Whether ids are listed, or something else stands there that reading already reports."""
    entry = facts.at.entry("evidence") if facts is not None and facts.at is not None else None
    if entry is None:
        return False
    if isinstance(entry.value, Sequence):
        return bool(entry.value.items)
    return not (isinstance(entry.value, Scalar) and entry.value.is_null)
