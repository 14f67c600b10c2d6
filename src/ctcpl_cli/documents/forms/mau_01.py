"""The self-assessment report and request for recognition (form 01 of circular 09/2021/TT-BTP)."""

from ctcpl_cli.documents import official
from ctcpl_cli.documents.forms import posting, results, surveys, written
from ctcpl_cli.documents.forms.commune import Commune, head

ID = "mau-01"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = "mau-01"


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``mau-01.docx``."""
    failing = commune.own.verdict == "fail"
    officers = [post for node in commune.own.indicators() if (post := commune.dossier.officers.get(node.id))]
    meeting = commune.procedure.meeting
    return {
        **head(commune, "symbol_report", "subject_report_failing" if failing else "subject_report"),
        **_registered(commune),
        **posting.names(commune),
        **results.names(commune),
        **surveys.names(commune),
        "posts_count": written.number(len(set(officers)) or None),
        "assigned_count": written.number(len(officers) or None),
        "indicators_count": written.number(sum(1 for _ in commune.own.indicators())),
        "meeting_day": written.day(meeting.date if meeting is not None else None),
    }


def _registered(commune: Commune) -> dict[str, object]:
    """The number and date of the report, once it is registered."""
    submitted = commune.procedure.submitted
    found: dict[str, object] = {}
    if submitted is not None and submitted.number:
        number, _, symbol = submitted.number.partition("/")
        found |= {"number": str(number), **({"symbol": str(symbol)} if symbol else {})}
    if submitted is not None and submitted.date is not None:
        day = submitted.date
        found |= {"day": official.day(day.day), "month": official.month(day.month), "year_signed": str(day.year)}
    return found
