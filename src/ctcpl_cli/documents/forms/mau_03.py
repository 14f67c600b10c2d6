"""Opinions received and what was done about them (form 03 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import posting
from ctcpl_cli.documents.forms.commune import Commune, head

ID = "mau-03"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = "mau-03"


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``mau-03.docx``."""
    return {**head(commune, "", "subject_opinions"), **posting.names(commune)}
