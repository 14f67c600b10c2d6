"""The data of a recognition decision, beside the dossiers it decides on (public format, version 1)."""

from ctcpl_cli.dossier.document import Document, Section
from ctcpl_cli.dossier.models import Decision
from ctcpl_cli.schema import IsoDate, ListOf, Model, Text, WholeNumber


class Council(Model):
    """The council that appraised: the decision that set it up and how many members it has."""

    decision: Decision | None = None
    members: WholeNumber = None


class CouncilMeeting(Model):
    """The council's meeting and how many members were present."""

    date: IsoDate = None
    present: WholeNumber = None


class WrittenOpinions(Model):
    """The council's opinions in writing, where it did not meet: when they were asked for and how many came."""

    date: IsoDate = None
    received: WholeNumber = None


class DecisionDocument(Document):
    """A decision file. ``authority`` stands above the deciding words; without ``articles`` the template's stand.

    With a number and a full date the decision is issued.
    """

    authority: Text = None
    articles: ListOf[Section] = ()
    council: Council | None = None
    meeting: CouncilMeeting | None = None
    written_opinions: WrittenOpinions | None = None
