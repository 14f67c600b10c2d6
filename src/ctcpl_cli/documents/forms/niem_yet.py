"""The notice that the drafts of the report and of the score summary are posted (article 3 clause 1 point c)."""

from ctcpl_cli.documents.forms import offered, posting, results
from ctcpl_cli.documents.forms.commune import Commune, head

ID = "niem-yet"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = offered.POSTING


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``niem-yet.docx``: it is signed when the posting begins."""
    posted = commune.procedure.posting
    start = posted.office.start if posted is not None and posted.office is not None else None
    found = {
        **head(commune, "symbol_notice", "subject_notice"),
        **posting.names(commune),
        **results.names(commune),
    }
    return found if start is None else {**found, "year_signed": str(start.year)}
