"""The council's report on the appraisal (article 3 clause 2 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import area, area_rows, council, offered
from ctcpl_cli.documents.recognition import Ready

ID = "bao-cao-tham-dinh"
LEVEL = "district"
TAKES = "folder"
NEEDS = offered.COUNCIL


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``bao-cao-tham-dinh.docx``."""
    return {
        **area.head(ID, ready),
        **council.council(ready),
        **area_rows.totals(ready),
        "minutes": area.cited(council.minutes(ready)),
        "rows": area_rows.unit_rows(ready),
        "failing": [area_rows.unit_row(unit) for unit in ready.of("fail")],
        "incomplete": [area_rows.unit_row(unit) for unit in ready.of("incomplete")],
        "changes": area_rows.changes(ready),
        "criteria": area_rows.criteria_spread(ready),
    }
