"""A test file of a regime: cases of facts, each with what the law gives for them (see ``docs/regimes.md``)."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import PlainValidator, ValidationInfo

from ctcpl_cli.dossier.models import Facts, Leaders, Satisfaction, Unit
from ctcpl_cli.schema import ListOf, Model, TableById, TableOf, Text, WholeNumber, note, one_of
from ctcpl_cli.source import Mapping, Node, Scalar

UNREADABLE = "unreadable"
"""The result of a commune whose dossier cannot be scored."""
_COMMUNE_RESULTS = ("pass", "fail", "incomplete", UNREADABLE)
FULL = "full"
"""What ``like`` names to begin from the best facts everywhere."""


def _answer(value: Any, info: ValidationInfo) -> Node | None:
    if value is None or isinstance(value, Scalar | Mapping):
        return value
    note(info, "not_text", value, value="[...]")
    return None


class Setting(Model):
    """What a case is about besides facts: the unit, the year, and what conditions ask. Left out: as in the file."""

    unit: Unit | None = None
    year: WholeNumber = None
    leaders: Leaders | None = None
    satisfaction: Satisfaction | None = None
    communes: TableOf[Annotated[str | None, one_of(*_COMMUNE_RESULTS)]] | None = None


class Trial(Setting):
    """One case. ``facts`` by id of item, or of the indicator where the rule stands; what ``gives`` says must come out.

    ``like`` names the case it begins from: ``full``, or an earlier case of the same file.
    """

    name: Text = None
    like: Text = None
    facts: TableById[Facts] = {}
    gives: TableById[Annotated[Scalar | Mapping | None, PlainValidator(_answer)]] = {}


class TrialFile(Setting):
    """A whole test file of one regime. Its unit, year and so on are those of every case that says nothing else."""

    ctcpl: Text = None
    regime: Text = None
    cases: ListOf[Trial] = ()
