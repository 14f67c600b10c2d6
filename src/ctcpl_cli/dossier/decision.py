"""The data of a recognition decision, beside the dossiers it decides on (public format, version 1)."""

from typing import Annotated

from ctcpl_cli.dossier.document import Document, Section
from ctcpl_cli.dossier.models import Decision
from ctcpl_cli.schema import IsoDate, ListOf, Model, Text, WholeNumber, one_of


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

    unit: Text = None
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
