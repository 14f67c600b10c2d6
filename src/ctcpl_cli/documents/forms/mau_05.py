"""The minutes of the council's meeting (form 05 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import area, area_rows, council
from ctcpl_cli.documents.recognition import Ready

ID = "mau-05"
LEVEL = "district"
TAKES = "folder"
NEEDS = "mau-05"


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``mau-05.docx``. The number is that of the minutes which the dossiers name."""
    return {
        **area.head(ID, ready, council.minutes(ready)),
        **council.council(ready),
        **area_rows.totals(ready),
        "rows": area_rows.unit_rows(ready),
        "changes": area_rows.changes(ready),
        "opinions": council.opinions(ready),
    }
