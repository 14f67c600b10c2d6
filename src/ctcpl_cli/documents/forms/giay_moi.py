"""The invitation to the council's meeting, with the documents sent along (article 5 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import area, council, offered
from ctcpl_cli.documents.recognition import Ready

ID = "giay-moi"
LEVEL = "district"
TAKES = "folder"
NEEDS = offered.COUNCIL


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``giay-moi.docx``."""
    return {**area.head(ID, ready), **council.council(ready)}
