"""The sheet on which people judge ways of legal education (form 04 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import surveys
from ctcpl_cli.documents.forms.commune import Commune, head

ID = "mau-04a"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = "mau-04"


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``mau-04a.docx``. A sheet has no figures of the regime and is never a draft."""
    return {**head(commune, "", "subject_sheet", later=0), **surveys.names(commune), "draft": False}
