"""Results as official documents print them: points, met or not, or both, whatever the regime forms."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from ctcpl_cli.assess import Assessment, CriterionResult, Node, Value, words
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.figures import printed
from ctcpl_cli.messages.documents import OFFICIAL
from ctcpl_cli.regime import Regime

HALF = Decimal(50)


def figure(value: Value) -> str:
    """Points, met or not, or both; a blank while unknown."""
    points = BLANK if value.points is None else printed(value.points)
    met = BLANK if value.met is None else OFFICIAL["met" if value.met else "not_met"]
    if value.pointed and value.marked:
        return OFFICIAL["both"].format(points=points, met=met)
    return met if value.marked else points


def points(value: Value) -> str:
    """The points alone, where a sentence or a table sets the maximum beside them; else met or not."""
    return figure(replace(value, marked=value.marked and not value.pointed))


def out_of(node: Node | CriterionResult, value: Value) -> str:
    """Points out of the most there are, met or not, or both."""
    if not value.pointed or not node.max:
        return figure(value)
    given = f"{points(value)}/{most(node)}"
    if not value.marked:
        return given
    return OFFICIAL["both"].format(points=given, met=figure(replace(value, pointed=False)))


def most(node: Node | CriterionResult | Assessment) -> str:
    """The most points a node gives; a blank where nobody knows, a dash where it gives none."""
    if not node.value.pointed:
        return OFFICIAL["none"]
    return BLANK if node.max is None else printed(node.max)


def reasons(assessment: Assessment) -> list[str]:
    """Each reason why the unit does not meet the standard, as a part of a sentence."""
    return [*words.broken(assessment, "vi"), *words.unmet_reasons(assessment, "vi")]


def sentences(texts: Iterable[str]) -> list[str]:
    """Each text as a sentence of its own."""
    return [f"{text[:1].upper()}{text[1:]}." for text in texts]


def class_marks(regime: Regime) -> str:
    """The totals that each class of unit needs, where they go by class; else nothing."""
    values = (condition.value for condition in regime.file.conditions if condition.kind == "total_min")
    marks = next((value for value in values if isinstance(value, dict)), {})
    return ", ".join(OFFICIAL["class_mark"].format(name=name, points=printed(mark)) for name, mark in marks.items())


def share(regime: Regime) -> Decimal:
    """The share of its maximum (percent) that each criterion must reach; half of it where none is demanded."""
    found = (condition.value for condition in regime.file.conditions if condition.kind == "criterion_share_min")
    return next((value for value in found if isinstance(value, Decimal)), HALF)
