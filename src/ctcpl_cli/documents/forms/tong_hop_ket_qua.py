"""The commune's result in a neutral table, for regimes without an official form for it or before that form is known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ctcpl_cli.assess import CriterionResult, Node, words
from ctcpl_cli.documents import outcomes
from ctcpl_cli.documents.forms import facts, offered, results, written
from ctcpl_cli.documents.forms.commune import Commune, head
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Evidence, ItemFacts
from ctcpl_cli.messages.form_words import WORDS

ID = "tong-hop-ket-qua"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = offered.EVERY


@dataclass(frozen=True, slots=True)
class Row:
    """One row: of a ``criterion``, an ``indicator`` that has items, or of what carries a rule (``item``).

    ``result`` is points out of the most there are, met or not, or both.
    """

    kind: str
    id: str
    name: str
    result: str
    facts: str = ""
    rate: str = ""
    not_arising: str = ""
    evidence: tuple[str, ...] = ()
    notes: str = ""


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``tong-hop-ket-qua.docx``."""
    papers = {str(paper.id): paper for paper in commune.dossier.evidence}
    return {
        **head(commune),
        **results.names(commune),
        "rows": [row for criterion in commune.own.criteria for row in _criterion(criterion, papers)],
    }


def _criterion(criterion: CriterionResult, papers: dict[str, Evidence]) -> Iterator[Row]:
    yield Row("criterion", criterion.id, criterion.name, outcomes.out_of(criterion, criterion.own))
    for indicator in criterion.indicators:
        absent = indicator.stated is not None and bool(indicator.stated.not_arising)
        yield _row("indicator" if indicator.items else "item", indicator, papers)
        if not absent:
            yield from (_row("item", item, papers) for item in indicator.items)


def _row(kind: str, node: Node, papers: dict[str, Evidence]) -> Row:
    typed = node.stated
    if typed is not None and typed.not_arising:
        note = typed.note or typed.reason
        reason = "" if note else words.sentence(node.reason, "vi")
        return _with(kind, node, typed, papers, notes=str(note or reason), not_arising=WORDS["mark"])
    if kind == "indicator":
        return _with(kind, node, typed, papers, notes=str((typed.note if typed is not None else None) or ""))
    said = facts.stated(node, typed)
    notes = [str(text) for text in (typed.reason, typed.note) if text and str(text) != said] if typed else []
    return _with(kind, node, typed, papers, facts=said, rate=facts.rate(typed), notes=" ".join(notes))


def _with(kind: str, node: Node, typed: ItemFacts | None, papers: dict[str, Evidence], **parts: str) -> Row:
    named = _papers(typed.evidence if typed is not None else (), papers)
    return Row(kind, node.id, node.name, outcomes.out_of(node, node.own), evidence=tuple(named), **parts)


def _papers(ids: Sequence[str | None], papers: dict[str, Evidence]) -> Iterator[str]:
    """Number and day of each document; a blank where the list has no such document."""
    for given in ids:
        paper = papers.get(str(given))
        if paper is None:
            yield BLANK
        else:
            yield WORDS["evidence"].format(number=paper.number or BLANK, day=written.short_day(paper.date))
