"""A regime file: the law of some assessment years as data (public format, version 1; see ``docs/regimes.md``)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from ctcpl_cli.schema import (
    Flag,
    Id,
    IsoDate,
    ListOf,
    Model,
    Number,
    NumberOrTable,
    TableById,
    Text,
    WholeNumber,
    one_of,
)

COMMUNE_KINDS = ("xa", "phuong", "thi_tran", "dac_khu")
DISTRICT_KINDS = ("huyen", "quan", "thi_xa", "thanh_pho")
"""Districts were units of assessment up to 2024."""
CLASSES = ("I", "II", "III")
"""Classes of communes by size and conditions, the largest first."""
UnitKind = Annotated[str | None, one_of(*COMMUNE_KINDS, *DISTRICT_KINDS)]


class Source(Model):
    """Where a node's numbers stand: text, clause, and the fields that somebody has seen there.

    ``verified`` may name one band as ``bands.80``. A node without ``ref`` or ``clause`` takes those of the node above.
    """

    ref: Id = None
    clause: Text = None
    verified: ListOf[Text] = ()


class LegalText(Model):
    """A legal text that numbers are cited from.

    ``about`` is how the text names its own subject; those that have it are the bases of the round's documents.
    """

    title: Text = None
    date: IsoDate = None
    issuer: Text = None
    about: Text = None


class Years(Model):
    """The assessment years a regime governs, both counted; without ``to`` it is still in force."""

    first: WholeNumber = Field(None, alias="from")
    last: WholeNumber = Field(None, alias="to")

    def cover(self, year: int) -> bool:
        """Whether the year is one of them."""
        return self.first is not None and self.first <= year and (self.last is None or year <= self.last)


CALENDAR = range(1900, 9000)
"""Assessment years that calendar days can be counted for."""


class Day(Model):
    """A day of the calendar, its year relative to the assessment year."""

    day: WholeNumber = None
    month: WholeNumber = None
    year: WholeNumber = None

    def of(self, assessment_year: int) -> date:
        """The day as a date."""
        return date(assessment_year + (self.year or 0), self.month or 1, self.day or 1)


class ItemPeriod(Model):
    """The year of an item whose year is not the calendar year; both days are counted."""

    first: Day | None = Field(None, alias="from")
    last: Day | None = Field(None, alias="to")
    source: Source | None = None


class Step(Model):
    """One step of the procedure with its legal date or length."""

    id: Id = None
    before: Day | None = None
    days: WholeNumber = None
    working_days: WholeNumber = None
    times: WholeNumber = None
    source: Source | None = None


class Form(Model):
    """An official form of the round."""

    id: Id = None
    name: Text = None
    level: Text = None


class Authority(Model):
    """Which level of government recognises the units."""

    level: Annotated[str | None, one_of("district", "province")] = None
    source: Source | None = None


class Quorum(Model):
    """How many of all members must be present, such as ``at_least`` 2 ``of`` 3."""

    at_least: WholeNumber = None
    of: WholeNumber = None


class AppraisalCouncil(Model):
    """The council that appraises: its official name, and its quorum."""

    name: Text = None
    quorum: Quorum | None = None
    source: Source | None = None


class NotAssessed(Model):
    """A year in which no regular assessment takes place. A workspace may open it in its ``ctcpl.toml``."""

    year: WholeNumber = None
    note: Text = None
    source: Source | None = None


CONDITION_KINDS = (
    "total_min",
    "criterion_share_min",
    "indicator_share_min",
    "satisfaction_min",
    "no_leader_sanction",
    "all_communes_pass",
)
SANCTION_LEVELS = ("khien_trach", "canh_cao", "ha_bac_luong", "giang_chuc", "cach_chuc", "buoc_thoi_viec")
"""Disciplines of officers, the mildest first (decree 112/2020/ND-CP, article 7)."""


class Condition(Model):
    """What a unit must meet besides earning points. ``value`` is points or percent, or points per class of commune.

    ``who`` (``heads`` or ``officers``) and ``from_level`` say whose sanctions count, and from which discipline on.
    """

    id: Id = None
    kind: Annotated[str | None, one_of(*CONDITION_KINDS)] = None
    value: NumberOrTable = None
    who: Annotated[str | None, one_of("heads", "officers")] = None
    from_level: Annotated[str | None, one_of(*SANCTION_LEVELS)] = None
    source: Source | None = None

    def limit(self, unit_class: str | None) -> Decimal | None:
        """What is required of a unit; None where that depends on its class and the class is unknown."""
        return self.value.get(str(unit_class)) if isinstance(self.value, dict) else self.value


class Option(Model):
    """One alternative of a choice."""

    id: Id = None
    label: Text = None
    points: Number = None


class Band(Model):
    """What facts from this limit on, up to the next band, give.

    Without points nobody has seen what they give.
    """

    lower: Number = Field(None, alias="from")
    points: Number = None


class Rule(Model):
    """How facts become points. Which fields apply is the kind's to say.

    ``numerator``, ``denominator`` and ``count`` are labels.
    """

    kind: Annotated[str | None, one_of("choice", "ratio", "count", "met", "proportional", "declared")] = None
    options: ListOf[Option] = ()
    numerator: Text = None
    denominator: Text = None
    count: Text = None
    bands: ListOf[Band] = ()
    at_least: Number = None
    step: Number = None
    facts: Annotated[str | None, one_of("ratio", "count", "met")] = None


class NotArising(Model):
    """What a task that did not arise this year gives: ``full``, or a number of points."""

    gives: Text = None


class Item(Model):
    """The lowest level that carries a rule."""

    id: Id = None
    name: Text = None
    max: Number = None
    period: ItemPeriod | None = None
    not_arising: NotArising | None = None
    rule: Rule | None = None
    source: Source | None = None


class Indicator(Item):
    """An indicator: either items, or a rule of its own."""

    items: ListOf[Item] = ()


class Criterion(Model):
    """A criterion and its indicators."""

    id: Id = None
    name: Text = None
    max: Number = None
    indicators: ListOf[Indicator] = ()
    source: Source | None = None


class LinkedRule(Model):
    """How an indicator of another programme follows from this result.

    ``recognised``: met when the verdict is pass; ``ratio``: the ratio typed in at node ``of`` reaches ``at_least``
    percent; ``apart``: it cannot be told from the dossier.
    """

    kind: Annotated[str | None, one_of("recognised", "ratio", "apart")] = None
    of: Id = None
    at_least: Number = None


class Linked(Model):
    """An indicator of another programme that rests on this assessment; computed, never typed in.

    ``years`` are those of the programme; without them it is shown for every year.
    """

    id: Id = None
    programme: Text = None
    name: Text = None
    years: Years | None = None
    unit_kinds: ListOf[UnitKind] = ()
    rule: LinkedRule | None = None
    source: Source | None = None


class ForeignTerm(Model):
    """Words that belong to another regime; ``use`` is the right word, if there is one."""

    words: Text = None
    of: Text = None
    use: Text = None


class RegimeFile(Model):
    """A whole regime file."""

    ctcpl: Text = None
    id: Id = None
    title: Text = None
    years: Years | None = None
    method: Annotated[str | None, one_of("points", "all_met")] = None
    sources: TableById[LegalText] = {}
    unit_kinds: ListOf[UnitKind] = ()
    authority: Authority | None = None
    council: AppraisalCouncil | None = None
    not_assessed: ListOf[NotAssessed] = ()
    conditions: ListOf[Condition] = ()
    procedure: ListOf[Step] = ()
    forms: ListOf[Form] = ()
    foreign_terms: ListOf[ForeignTerm] = ()
    linked: ListOf[Linked] = ()
    criteria: ListOf[Criterion] = ()
    illustrative: Flag = None

    def indicators(self) -> Iterator[Indicator]:
        """All indicators in order."""
        for criterion in self.criteria:
            yield from criterion.indicators
