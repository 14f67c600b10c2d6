"""The summary of the survey on ways of legal education (form 04 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import surveys
from ctcpl_cli.documents.forms.commune import Commune, head

ID = "mau-04b"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = "mau-04"


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``mau-04b.docx``, whose figures are the commune's own and none of the regime's."""
    return {**head(commune, "", "subject_survey", later=0), **surveys.names(commune), "draft": False}
