"""A plan, letter or report: what is printed, and the duties it gives as data (public format, version 1)."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Field, Tag, ValidationInfo

from ctcpl_cli.schema import Flag, Id, IsoDate, ListOf, Model, Text, WholeNumber, note, one_of
from ctcpl_cli.source import Mapping, Scalar

_WHOLE = re.compile("-?[0-9]{1,15}")


def _in_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _as_paragraph(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


Lines = Annotated[ListOf[Text], BeforeValidator(_in_list)]
"""One text, or a list of texts that stand one below the other."""


class Target(Model):
    """What an indicator is to reach; ``value`` in words as printed."""

    indicator: Id = None
    value: Text = None


class Budget(Model):
    """Where the money comes from: the decision that assigned it, and its source in words."""

    decision: Text = None
    date: IsoDate = None
    issuer: Text = None
    source: Text = None


class Due(Model):
    """When a duty is due: a day (``before`` it, or on it), a month, quarters, a year, or a period with both ends."""

    date: IsoDate = None
    before: Flag = None
    year: WholeNumber = None
    month: WholeNumber = None
    quarter: Annotated[ListOf[WholeNumber], BeforeValidator(_in_list)] = ()
    start: IsoDate = Field(None, alias="from")
    end: IsoDate = Field(None, alias="to")


Frequency = Annotated[str | None, one_of("month", "quarter", "half_year", "year", "ongoing")]


class Duty(Model):
    """Who has to do what until when. Data only: nothing of it is printed.

    A duty without ``lead`` has that of the nearest node above, never that of a duty beside it.
    """

    id: Id = None
    refers_to: Id = None
    lead: ListOf[Text] = ()
    cooperating: ListOf[Text] = ()
    performer: ListOf[Text] = ()
    receiver: ListOf[Text] = ()
    scope: Text = None
    what: Text = None
    output: Text = None
    target: Target | None = None
    budget: Budget | None = None
    due: Due | None = None
    every: Annotated[ListOf[Frequency], BeforeValidator(_in_list)] = ()
    after: Text = None


class Paragraph(Model):
    """One printed paragraph, with the criteria or indicators it serves and the duties it gives."""

    text: Text = None
    serves: ListOf[Id] = Field((), alias="for")
    duties: ListOf[Duty] = ()


class PrintedField(Model):
    """``- label: value``. ``mark`` replaces the dash; later lines of ``value`` are paragraphs of their own."""

    label: Text = None
    value: Lines = ()
    role: Annotated[
        str | None, one_of("lead", "cooperating", "performer", "receiver", "output", "budget", "time", "form")
    ] = None
    mark: Text = None


def _which(value: Any) -> str:
    if isinstance(value, PrintedField):
        return "field"
    keys = value.entries if isinstance(value, Mapping) else value if isinstance(value, dict) else {}
    return "field" if "label" in keys or "value" in keys else "paragraph"


Paragraphs = ListOf[Annotated[Paragraph, BeforeValidator(_as_paragraph)]]
"""Paragraphs, each a text or ``{text, for, duties}``."""
Printed = Annotated[
    Annotated[Paragraph, BeforeValidator(_as_paragraph), Tag("paragraph")] | Annotated[PrintedField, Tag("field")],
    Discriminator(_which),
]
"""A paragraph or a printed field, told apart by ``label`` and ``value``."""


class Section(Model):
    """One node of the text, the same all the way down: ``mark`` as typed, ``title``, text, then its sections."""

    mark: Text = None
    title: Text = None
    serves: ListOf[Id] = Field((), alias="for")
    text: ListOf[Printed] = ()
    duties: ListOf[Duty] = ()
    sections: ListOf[Section] = ()


class Annex(Section):
    """An annex: ``mark`` such as ``Phu luc I``, ``title``, ``reference`` to the main text, then text and sections."""

    reference: Text = None


def _up_to(most: int) -> BeforeValidator:
    """A validator for a part of a date; what is no whole number at all is left to the type."""

    def check(value: Any, info: ValidationInfo) -> Any:
        if not isinstance(value, Scalar) or not _WHOLE.fullmatch(value) or 1 <= int(value) <= most:
            return value
        note(info, "impossible_date", value, value=value.short)
        return None

    return BeforeValidator(check)


class PartialDate(Model):
    """A date of which some parts are not known yet; they print as blanks."""

    year: WholeNumber = None
    month: Annotated[WholeNumber, _up_to(12)] = None
    day: Annotated[WholeNumber, _up_to(31)] = None


HeadDate = Annotated[
    Annotated[IsoDate, Tag("day")] | Annotated[PartialDate | None, Tag("parts")],
    Discriminator(lambda value: "parts" if isinstance(value, Mapping | dict | PartialDate) else "day"),
]
"""An ISO date, or ``{year, month, day}`` with parts missing."""


class Head(Model):
    """The head of an official document. ``number`` stays blank until the document is registered."""

    parent: Lines = ()
    issuer: Lines = ()
    number: Text = None
    symbol: Text = None
    place: Text = None
    date: HeadDate = None
    subject: Text = None


class Signature(Model):
    """Authority lines such as ``KT. ...`` above the name; the name may be blank."""

    authority: Lines = ()
    name: Text = None


class Document(Model):
    """What every official document file has in common."""

    ctcpl: Text = None
    kind: Text = None
    head: Head | None = None
    bases: Paragraphs = ()
    recipients: ListOf[Text] = ()
    signature: Signature | None = None
    left_signature: Signature | None = None
    illustrative: Flag = None
    reconstructed: Flag = None


class PlanDocument(Document):
    """A plan, letter or report file."""

    addressees: ListOf[Text] = ()
    opening: Paragraphs = ()
    sections: ListOf[Section] = ()
    closing: Paragraphs = ()
    annexes: ListOf[Annex] = ()
