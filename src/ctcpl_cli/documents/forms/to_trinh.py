"""The submission of the office of justice to the chairman (article 3 clause 2 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import area, area_rows, council, offered
from ctcpl_cli.documents.recognition import Ready

ID = "to-trinh"
LEVEL = "district"
TAKES = "folder"
NEEDS = offered.COMMUNES


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``to-trinh.docx``."""
    return {
        **area.head(ID, ready),
        **council.council(ready),
        "laws": area.laws(ready),
        "minutes": area.cited(council.minutes(ready)),
        "passing": [area_rows.unit_row(unit) for unit in ready.of("pass")],
        "failing": [area_rows.unit_row(unit) for unit in ready.of("fail")],
        "incomplete": [area_rows.unit_row(unit) for unit in ready.of("incomplete")],
    }
