"""The sheet on which each member of the council gives an opinion (form 06 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import area, area_rows, council
from ctcpl_cli.documents.recognition import Ready

ID = "mau-06a"
LEVEL = "district"
TAKES = "folder"
NEEDS = "mau-06"


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``mau-06a.docx``: one sheet for each member."""
    return {
        **area.head(ID, ready),
        **council.council(ready),
        **area_rows.totals(ready),
        "rows": area_rows.unit_rows(ready),
    }
