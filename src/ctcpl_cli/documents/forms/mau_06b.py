"""The summary of the members' opinions in writing (form 06 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import area, council
from ctcpl_cli.documents.recognition import Ready

ID = "mau-06b"
LEVEL = "district"
TAKES = "folder"
NEEDS = "mau-06"


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``mau-06b.docx``."""
    return {**area.head(ID, ready), **council.council(ready), "rows": council.opinions(ready)}
