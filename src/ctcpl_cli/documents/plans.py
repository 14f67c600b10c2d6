"""The data of plans, letters and reports."""

from collections.abc import Sequence
from dataclasses import dataclass

from ctcpl_cli.documents import geometry, widths
from ctcpl_cli.documents.body import Line, content, keep_last, lines, paragraphs
from ctcpl_cli.documents.engine import Rich
from ctcpl_cli.documents.marks import rich
from ctcpl_cli.documents.official import head_and_foot
from ctcpl_cli.dossier.document import Annex, PlanDocument

TEMPLATE = "plan.docx"


@dataclass(frozen=True, slots=True)
class AnnexText:
    """One annex as printed; ``rule`` is the length of the line below its head, in twips."""

    mark: Rich
    title: Rich
    reference: Rich
    rule: int
    lines: Sequence[Line]


def context(document: PlanDocument) -> dict[str, object]:
    """Names for the template ``plan.docx``."""
    text = [*paragraphs(document.opening), *lines(document.sections), *paragraphs(document.closing)]
    return {
        **head_and_foot(document, draft=False),
        "kind": document.kind or "plan",
        "addressees": [rich(line) for line in document.addressees],
        "lines": keep_last(text),
        "annexes": [_annex(annex) for annex in document.annexes],
    }


def _annex(annex: Annex) -> AnnexText:
    title = rich(annex.title)
    rule = widths.short_rule([title.plain], geometry.BODY_SIZE, geometry.TEXT_WIDTH)
    return AnnexText(rich(annex.mark), title, rich(annex.reference), rule, list(content(annex)))
