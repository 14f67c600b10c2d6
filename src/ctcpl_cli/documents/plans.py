"""The data of plans, letters and reports."""

from ctcpl_cli.documents.body import keep_last, lines, paragraphs
from ctcpl_cli.documents.marks import rich
from ctcpl_cli.documents.official import head_and_foot
from ctcpl_cli.dossier.document import PlanDocument

TEMPLATE = "plan.docx"


def context(document: PlanDocument) -> dict[str, object]:
    """Names for the template ``plan.docx``."""
    text = [*paragraphs(document.opening), *lines(document.sections), *paragraphs(document.closing)]
    return {
        **head_and_foot(document, draft=False),
        "kind": document.kind or "plan",
        "addressees": [rich(line) for line in document.addressees],
        "lines": keep_last(text),
    }
