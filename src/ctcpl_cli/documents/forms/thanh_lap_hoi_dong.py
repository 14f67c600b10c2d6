"""The decision that sets up the council (article 5 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import area, council, offered
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.documents.recognition import Ready

ID = "thanh-lap-hoi-dong"
LEVEL = "district"
TAKES = "folder"
NEEDS = offered.COUNCIL


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``thanh-lap-hoi-dong.docx``. The number and date are those in the decision's data."""
    document = ready.decision.data
    return {
        **area.head(ID, ready, document.council.decision if document.council else None),
        **council.council(ready),
        "laws": area.laws(ready),
        "authority": str(document.authority or BLANK),
    }
