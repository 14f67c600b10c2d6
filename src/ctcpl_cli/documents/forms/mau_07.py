"""The score summary as appraised by the council (form 07 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents import outcomes
from ctcpl_cli.documents.forms import area, area_rows, council
from ctcpl_cli.documents.recognition import Ready

ID = "mau-07"
LEVEL = "district"
TAKES = "folder"
NEEDS = "mau-07"
INSTEAD = "ctcpl render tong-hop-ket-qua"


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``mau-07.docx``: units by criteria and by indicators, and what the council changed."""
    first = ready.assessments[0]
    return {
        **area.head(ID, ready),
        **council.council(ready),
        **area_rows.totals(ready),
        "criteria": area.maxima(ready),
        "indicators": [(n.id, outcomes.most(n)) for n in first.indicators()],
        "rows": area_rows.unit_rows(ready),
        "changes": area_rows.changes(ready),
    }
