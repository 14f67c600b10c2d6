"""The data of a recognition decision, beside the dossiers it decides on (public format, version 1)."""

from datetime import date
from typing import Annotated

from ctcpl_cli.dossier.document import Document, PartialDate, Section
from ctcpl_cli.dossier.models import Decision
from ctcpl_cli.schema import Id, IsoDate, ListOf, Model, TableById, TableOf, Text, WholeNumber, one_of


class Member(Model):
    """One member of the council: the part in it and the post held outside, never a person."""

    role: Annotated[str | None, one_of("chair", "deputy", "member", "secretary")] = None
    post: Text = None


class Council(Model):
    """The council that appraised: the decision that set it up and its members."""

    decision: Decision | None = None
    members: ListOf[Member] = ()


class CouncilMeeting(Model):
    """The council's meeting: when and where, who led it and wrote the minutes, how many members were present.

    ``starts`` and ``ends`` are hours in words as printed; ``chair`` and ``secretary`` are posts.
    """

    date: IsoDate = None
    starts: Text = None
    ends: Text = None
    place: Text = None
    chair: Text = None
    secretary: Text = None
    present: WholeNumber = None


class UnitOpinions(Model):
    """What the written opinions say about one unit: how many agree with the appraisal, how many do not, what else."""

    unit: Id = None
    agree: WholeNumber = None
    disagree: WholeNumber = None
    other: Text = None


class WrittenOpinions(Model):
    """Opinions in writing, of absent members or of all where the council did not meet."""

    date: IsoDate = None
    received: WholeNumber = None
    results: ListOf[UnitOpinions] = ()


class AreaReport(Model):
    """What the reports say in words: what was done, what is hard and why, what will be done, what is asked for."""

    steps: ListOf[Text] = ()
    difficulties: ListOf[Text] = ()
    solutions: ListOf[Text] = ()
    proposals: ListOf[Text] = ()


class Sealed(Model):
    """What a decided dossier said: the digest of its content, and those of its parts.

    ``correction`` is the number of the correcting document under which the unit was sealed anew.
    """

    digest: Text = None
    parts: TableOf[Text] = {}
    correction: Text = None


class Annulled(Decision):
    """The document that annulled the decision, and why."""

    reason: Text = None


class Correction(Decision):
    """A document that corrects the decision: what, and for which units (their codes)."""

    what: Text = None
    units: ListOf[Id] = ()


class DecisionDocument(Document):
    """A decision file. ``authority`` stands above the deciding words; without ``articles`` the template's stand.

    With a number and a full date the decision is issued.
    """

    authority: Text = None
    articles: ListOf[Section] = ()
    council: Council | None = None
    meeting: CouncilMeeting | None = None
    written_opinions: WrittenOpinions | None = None
    report: AreaReport | None = None
    sealed: TableById[Sealed] = {}
    annulled: Annulled | None = None
    corrections: ListOf[Correction] = ()

    @property
    def issued(self) -> bool:
        """Whether it has a number and a full date, in one piece or in three."""
        return self.head is not None and _typed(self.head.number) and _is_full(self.head.date)

    @property
    def in_force(self) -> bool:
        """Whether it was issued and no document annuls it."""
        return self.issued and not self.is_annulled

    @property
    def is_annulled(self) -> bool:
        """Whether a document that annuls it is fully recorded."""
        return self.annulled is not None and _recorded(self.annulled, self.annulled.reason)

    def correction_of(self, code: str) -> str | None:
        """The number of the latest recorded document that corrects a unit, unless the unit was sealed under it already.

        So a correction opens a frozen dossier once.
        """
        recorded = [each for each in self.corrections if _recorded(each, each.what) and code in each.units]
        latest = max(recorded, key=lambda each: each.date or date.min, default=None)
        used = self.sealed[code].correction if code in self.sealed else None
        return str(latest.number) if latest is not None and latest.number != used else None


def _recorded(document: Decision, content: str | None) -> bool:
    """Whether everything of a document that annuls or corrects is written down."""
    return _typed(document.number) and document.date is not None and _typed(content)


def _typed(text: str | None) -> bool:
    return text is not None and bool(text.strip())


def _is_full(day: date | PartialDate | None) -> bool:
    return None not in (day.year, day.month, day.day) if day is not None else False
