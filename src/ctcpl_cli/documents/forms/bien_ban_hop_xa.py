"""The minutes of the commune's meeting that agrees on the result (article 3 clause 1 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents.forms import offered, posting, results, written
from ctcpl_cli.documents.forms.commune import Commune, head
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Meeting

ID = "bien-ban-hop-xa"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = offered.POSTING


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``bien-ban-hop-xa.docx``."""
    meeting = commune.procedure.meeting or Meeting()
    return {
        **head(commune, "symbol_minutes", "subject_meeting"),
        **posting.names(commune),
        **results.names(commune),
        "meeting_day": written.day(meeting.date),
        "starts": str(meeting.starts or BLANK),
        "ends": str(meeting.ends or BLANK),
        "meeting_place": str(meeting.place or BLANK),
        "chair": str(meeting.chair or BLANK),
        "secretary": str(meeting.secretary or BLANK),
        "present": written.number(meeting.present),
        "participants": [str(one) for one in meeting.participants] or [BLANK],
    }
