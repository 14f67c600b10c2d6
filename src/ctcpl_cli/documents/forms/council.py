"""The council in its forms: members, meeting, quorum and opinions in writing."""

from dataclasses import dataclass

from ctcpl_cli.documents import names
from ctcpl_cli.documents.forms import written as numbers
from ctcpl_cli.documents.forms.area import cited, ordered
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.dossier.decision import CouncilMeeting, Member, UnitOpinions, WrittenOpinions
from ctcpl_cli.dossier.models import Decision
from ctcpl_cli.messages.area_forms import WORDS
from ctcpl_cli.messages.documents import OFFICIAL

ROLES = ("chair", "deputy", "member", "secretary")


@dataclass(frozen=True, slots=True)
class Seat:
    """A member as printed: the part in the council and the post held outside."""

    role: str
    post: str


@dataclass(frozen=True, slots=True)
class Opinions:
    """What the written opinions say about a unit."""

    unit: str
    agree: str
    disagree: str
    other: str


def council(ready: Ready) -> dict[str, object]:
    """Names for the council's forms."""
    document = ready.decision.data
    given = list(document.council.members) if document.council else []
    meeting = document.meeting or CouncilMeeting()
    return {
        "members": members(given) or [Seat(WORDS[f"role_{role}"], BLANK) for role in ROLES],
        "members_total": numbers.number(len(given) or None),
        "set_up": cited(document.council.decision if document.council else None),
        "meeting": {
            "day": numbers.day(meeting.date),
            "starts": str(meeting.starts or BLANK),
            "ends": str(meeting.ends or BLANK),
            "place": str(meeting.place or BLANK),
            "chair": str(meeting.chair or BLANK),
            "secretary": str(meeting.secretary or BLANK),
            "present": numbers.number(meeting.present),
            "absent": numbers.number(_absent(len(given), meeting.present)),
        },
        "appraised": not ready.without_minutes,
        "met": document.meeting is not None,
        "quorum": WORDS[f"quorum_{_quorum(ready, len(given), meeting.present)}"],
        "written": document.written_opinions is not None,
        **written(document.written_opinions),
    }


def members(given: list[Member]) -> list[Seat]:
    """Members in the order of their parts; those without one at the end."""
    order = {role: at for at, role in enumerate(ROLES)}
    found = sorted(given, key=lambda member: order.get(str(member.role), len(ROLES)))
    return [Seat(WORDS.get(f"role_{member.role}", BLANK), str(member.post or BLANK)) for member in found]


def written(given: WrittenOpinions | None) -> dict[str, object]:
    """When opinions were asked for in writing and how many came."""
    opinions = given or WrittenOpinions()
    return {"asked": numbers.day(opinions.date), "received": numbers.number(opinions.received)}


def opinions(ready: Ready) -> list[Opinions]:
    """Each unit with what was written about it."""
    given = ready.decision.data.written_opinions
    found = {str(row.unit): row for row in given.results} if given else {}
    rows = []
    for assessment in ordered(ready):
        unit = assessment.dossier.unit
        row = found.get(str(unit.code) if unit else "")
        name = names.unit_name(unit)
        rows.append(_opinions(name, row) if row is not None else Opinions(name, BLANK, BLANK, BLANK))
    return rows


def _opinions(name: str, row: UnitOpinions) -> Opinions:
    agree, disagree = (BLANK if number is None else str(number) for number in (row.agree, row.disagree))
    return Opinions(name, agree, disagree, str(row.other or OFFICIAL["none"]))


def minutes(ready: Ready) -> Decision | None:
    """Number and date of the minutes, where all dossiers name the same ones."""
    found = {
        (given.number, given.date): given
        for a in ready.assessments
        if a.dossier.appraisal and (given := a.dossier.appraisal.minutes)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _absent(total: int, present: int | None) -> int | None:
    return None if present is None or not total else max(total - present, 0)


def _quorum(ready: Ready, total: int, present: int | None) -> str:
    """Whether as many members are present as the regime demands of all."""
    law = ready.regime.file.council
    quorum = law.quorum if law is not None else None
    if quorum is None or quorum.at_least is None or quorum.of is None or present is None or not total:
        return "unknown"
    return "reached" if present * quorum.of >= total * quorum.at_least else "missed"
