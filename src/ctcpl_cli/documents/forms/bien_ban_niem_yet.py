"""The record that the drafts were posted, and the record that the posting ended."""

from ctcpl_cli.documents.forms import offered, posting
from ctcpl_cli.documents.forms.commune import Commune, head

ID = "bien-ban-niem-yet"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = offered.POSTING


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``bien-ban-niem-yet.docx``."""
    return {**head(commune, "symbol_minutes", "subject_posted"), **posting.names(commune)}
