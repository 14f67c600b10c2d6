"""The commune's score summary (form 02 of circular 09/2021/TT-BTP): every item with its facts, rate and points."""

from collections.abc import Iterator
from dataclasses import dataclass

from ctcpl_cli.assess import CriterionResult, Node
from ctcpl_cli.assess.words import sentence
from ctcpl_cli.documents.forms.commune import Commune, head
from ctcpl_cli.documents.forms.facts import rate, stated
from ctcpl_cli.documents.outcomes import figure, most

ID = "mau-02"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = "mau-02"
INSTEAD = "ctcpl render tong-hop-ket-qua"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: of a ``criterion``, an ``indicator`` that has items, or of what carries a rule (``item``)."""

    kind: str
    id: str
    name: str
    max: str
    facts: str = ""
    rate: str = ""
    points: str = ""
    why: str = ""


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``mau-02.docx``."""
    assessment = commune.own
    return {
        **head(commune),
        "rows": [row for criterion in assessment.criteria for row in _criterion(criterion)],
        "total": figure(assessment.value),
        "total_max": most(assessment),
    }


def _criterion(criterion: CriterionResult) -> Iterator[Row]:
    yield Row("criterion", criterion.id, criterion.name, most(criterion), points=figure(criterion.own))
    for indicator in criterion.indicators:
        if not indicator.items:
            yield _item(indicator)
            continue
        why = sentence(indicator.reason, "vi") if indicator.stated is not None and indicator.stated.not_arising else ""
        yield Row("indicator", indicator.id, indicator.name, most(indicator), points=figure(indicator.own), why=why)
        if not why:
            yield from map(_item, indicator.items)


def _item(node: Node) -> Row:
    facts = node.stated
    return Row("item", node.id, node.name, most(node), stated(node, facts), rate(facts), figure(node.own))
