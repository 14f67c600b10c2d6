"""The public announcement of the result (article 3 clause 2 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import area, area_rows, offered
from ctcpl_cli.documents.official import head_and_foot
from ctcpl_cli.documents.recognition import Ready

ID = "thong-bao"
LEVEL = "district"
TAKES = "folder"
NEEDS = offered.COMMUNES


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``thong-bao.docx``; the decision's number and date stay blank until it is registered."""
    decision = head_and_foot(ready.decision.data, False)
    names = ("number", "symbol", "day", "month", "year_signed")
    return {
        **area.head(ID, ready),
        "decision": {name: decision[name] for name in names},
        "passing": [area_rows.unit_row(unit) for unit in ready.of("pass")],
        "failing": [area_rows.unit_row(unit) for unit in ready.of("fail")],
        "incomplete": [area_rows.unit_row(unit) for unit in ready.of("incomplete")],
    }
