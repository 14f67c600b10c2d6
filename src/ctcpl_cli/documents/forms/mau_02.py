"""The commune's score summary (form 02 of circular 09/2021/TT-BTP): every item with its facts, rate and points."""

from collections.abc import Iterator
from dataclasses import dataclass

from ctcpl_cli.assess import CriterionResult, Node
from ctcpl_cli.assess.words import sentence
from ctcpl_cli.documents.forms.commune import Commune, figure, head
from ctcpl_cli.documents.forms.facts import rate, stated
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.figures import printed

ID = "mau-02"
LEVEL = "commune"
TAKES = "dossier"


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
        "total": BLANK if assessment.points is None else printed(assessment.points),
        "total_max": BLANK if assessment.max is None else printed(assessment.max),
    }


def _criterion(criterion: CriterionResult) -> Iterator[Row]:
    yield Row("criterion", criterion.id, criterion.name, _max(criterion), points=figure(criterion, own=True))
    for indicator in criterion.indicators:
        if not indicator.items:
            yield _item(indicator)
            continue
        why = sentence(indicator.reason, "vi") if indicator.stated is not None and indicator.stated.not_arising else ""
        yield Row("indicator", indicator.id, indicator.name, _max(indicator), points=figure(indicator, True), why=why)
        if not why:
            yield from map(_item, indicator.items)


def _item(node: Node) -> Row:
    facts = node.stated
    return Row("item", node.id, node.name, _max(node), stated(node, facts), rate(facts), figure(node, own=True))


def _max(node: Node | CriterionResult) -> str:
    return BLANK if node.max is None else printed(node.max)
