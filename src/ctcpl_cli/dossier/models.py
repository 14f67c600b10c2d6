"""One unit's dossier for one assessment year, as typed in its file (public format, version 1)."""

from typing import Annotated

from pydantic import Field

from ctcpl_cli.regime.models import SANCTION_LEVELS
from ctcpl_cli.schema import (
    Flag,
    Id,
    IsoDate,
    ListOf,
    Model,
    Number,
    Quantity,
    TableById,
    TableOf,
    Text,
    WholeNumber,
    one_of,
)
from ctcpl_cli.source import Mapping, Sequence
from ctcpl_cli.source.nodes import is_null


class Unit(Model):
    """The administrative unit that is assessed. ``code`` keeps its leading zeros; ``class`` is for years up to 2021."""

    code: Id = None
    kind: Text = None
    name: Text = None
    district: Text = None
    province: Text = None
    class_: Text = Field(None, alias="class")


class Facts(Model):
    """What is typed in for one rule: which fields apply is the rule's to say.

    ``numerator``/``denominator`` for ratios, ``count`` for counts, ``choice`` for alternatives, ``met`` for yes or no,
    ``points`` with ``reason`` where nobody has seen the scale.
    """

    choice: Id = None
    numerator: Quantity = None
    denominator: Quantity = None
    count: WholeNumber = None
    met: Flag = None
    points: Number = None
    reason: Text = None
    not_arising: Flag = None


FACT_KEYS = ("choice", "numerator", "denominator", "count", "met", "points")
"""Keys that hold a fact; ``not_arising`` excludes them all."""


class ItemFacts(Facts):
    """The commune's facts for one item: with what it declared and the ids of the evidence that proves it."""

    self_points: Number = None
    note: Text = None
    evidence: ListOf[Id] = ()


class IndicatorFacts(ItemFacts):
    """Facts of an indicator: its own where the rule stands there, else those of its items."""

    items: TableById[ItemFacts] = {}


class Decision(Model):
    """Number and date of an official document that decides something."""

    number: Text = None
    date: IsoDate = None


class Sanction(Model):
    """One sanction against an officer of the unit. ``level`` is that of a discipline; ``person`` may stay blank."""

    post: Annotated[str | None, one_of("bi_thu", "chu_tich", "other")] = None
    kind: Annotated[str | None, one_of("discipline", "prosecution")] = None
    level: Annotated[str | None, one_of(*SANCTION_LEVELS)] = None
    official_duty: Flag = None
    act_date: IsoDate = None
    decision: Decision | None = None
    person: Text = None


class Leaders(Model):
    """Sanctions of the year. An empty list says there were none; no list says nobody has stated it yet."""

    sanctions: ListOf[Sanction] | None = None

    @property
    def all_read(self) -> bool:
        """Whether every sanction could be read: one typed in a wrong shape is left out of the list, but may count."""
        entry = self.at.entry("sanctions") if self.at is not None else None
        if entry is None or is_null(entry.value):
            return True
        typed = [row for row in entry.value.items if not is_null(row)] if isinstance(entry.value, Sequence) else None
        return typed is not None and len(typed) == len(self.sanctions or ())


class Satisfaction(Model):
    """Of those who gave their opinion on administrative procedures, how many are satisfied (years 2017 to 2021)."""

    numerator: Quantity = None
    denominator: Quantity = None


class Evidence(Model):
    """An issued document that proves facts. ``file`` is relative to the dossier, ``sha256`` of that file in hex."""

    id: Id = None
    number: Text = None
    date: IsoDate = None
    title: Text = None
    file: Text = None
    sha256: Text = None


class Period(Model):
    """Days from ``from`` to ``to``, both counted."""

    start: IsoDate = Field(None, alias="from")
    end: IsoDate = Field(None, alias="to")


class Website(Period):
    """Posting on a portal or web page."""

    url: Text = None


class Radio(Period):
    """Announcements over the commune's loudspeakers; ``times`` in the whole period."""

    times: WholeNumber = None


class Posting(Model):
    """Where the drafts were made public."""

    office: Period | None = None
    website: Website | None = None
    radio: Radio | None = None


class Opinion(Model):
    """One opinion received during posting and what was done about it."""

    sender: Text = Field(None, alias="from")
    opinion: Text = None
    response: Text = None


class Meeting(Model):
    """The commune's meeting that agrees on the result. Bodies and posts, never persons; times in words, as printed."""

    date: IsoDate = None
    starts: Text = None
    ends: Text = None
    place: Text = None
    chair: Text = None
    secretary: Text = None
    present: WholeNumber = None
    participants: ListOf[Text] = ()


class Procedure(Model):
    """The steps a commune takes between the end of the year and sending the dossier."""

    posting: Posting | None = None
    opinions: ListOf[Opinion] | None = None
    meeting: Meeting | None = None
    submitted: Decision | None = None


class SurveyedModel(Model):
    """One way of legal education and how many valid sheets call it effective, partly so, or not (form 04)."""

    name: Text = None
    effective: WholeNumber = None
    partly: WholeNumber = None
    not_effective: WholeNumber = None


class Survey(Period):
    """The survey on ways of legal education: sheets given out, given back, and valid (form 04)."""

    issued: WholeNumber = None
    returned: WholeNumber = None
    valid: WholeNumber = None
    models: ListOf[SurveyedModel] = ()


class Appraisal(Model):
    """The council's layer. Items it does not list stand as the commune's."""

    minutes: Decision | None = None
    items: TableById[Facts] = {}

    @property
    def minuted(self) -> bool:
        """Whether something of the minutes was typed; ``{number: , date: }`` is still nothing."""
        if self.minutes is None:
            return self.has("minutes")
        return self.minutes.has("number") or self.minutes.has("date")

    @property
    def all_read(self) -> bool:
        """Whether the rows are a table at all: in another shape nobody knows which items they are about."""
        entry = self.at.entry("items") if self.at is not None else None
        return entry is None or is_null(entry.value) or isinstance(entry.value, Mapping)

    @property
    def rows(self) -> dict[str, Facts | None]:
        """The rows by id; None for one typed in a wrong shape, for what the council says there is unknown."""
        entry = self.at.entry("items") if self.at is not None else None
        typed = entry.value if entry is not None and isinstance(entry.value, Mapping) else ()
        unread: dict[str, Facts | None] = {str(row.key): None for row in typed if not is_null(row.value)}
        return unread | self.items


class Accepted(Model):
    """A finding that the office lets stand: its code, its place (keys from the top of the file with ``/``), why, who
    answers for it, and the last day on which that holds."""

    code: Text = None
    place: Text = Field(None, alias="at")
    reason: Text = None
    office: Text = None
    until: IsoDate = None


class SignOff(Model):
    """Who vouched for the dossier and when. ``digest`` is that of its content, ``parts`` those of each part."""

    by: Annotated[str | None, one_of("commune", "council")] = None
    date: IsoDate = None
    digest: Text = None
    parts: TableOf[Text] = {}


class Dossier(Model):
    """A whole dossier file."""

    ctcpl: Text = None
    kind: Text = None
    regime: Text = None
    year: WholeNumber = None
    unit: Unit | None = None
    illustrative: Flag = None
    reconstructed: Flag = None
    indicators: TableById[IndicatorFacts] = {}
    leaders: Leaders | None = None
    satisfaction: Satisfaction | None = None
    evidence: ListOf[Evidence] = ()
    officers: TableById[Text] = {}
    procedure: Procedure | None = None
    appraisal: Appraisal | None = None
    survey: Survey | None = None
    accepted: ListOf[Accepted] = ()
    sign_off: ListOf[SignOff] = ()

    @property
    def appraised(self) -> bool:
        """Whether council minutes exist: then the council's points are the ones that count.

        An appraisal that cannot be read may have them.
        """
        return self.appraisal.minuted if self.appraisal is not None else self.has("appraisal")
