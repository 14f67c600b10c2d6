"""The assessment tree: every number with its reason and where it stands in the law. Values only."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from ctcpl_cli.dossier.models import Dossier, Facts, IndicatorFacts, ItemFacts
from ctcpl_cli.regime import Citation, Regime
from ctcpl_cli.regime.models import Condition, Item
from ctcpl_cli.regime.rules import Fault, Outcome, Reason

Verdict = Literal["pass", "fail", "incomplete"]
Layer = Literal["self", "council"]


@dataclass(frozen=True, slots=True)
class Value:
    """What a node gives: points, or met; both None while something below is unknown.

    ``ceiling`` is the most it can still give; None where nobody knows its maximum.
    """

    points: Decimal | None = None
    met: bool | None = None
    ceiling: Decimal | None = None

    @property
    def known(self) -> bool:
        """Whether nothing below is unknown."""
        return self.points is not None or self.met is not None


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """An indicator or an item. The result of the layer that counts, and the commune's own beside it.

    ``own`` is what the commune's facts give; ``value`` what counts (the council's, where it said something).
    ``reason`` says how; ``stated`` and ``appraised`` are the facts of the two layers.
    """

    law: Item
    citation: Citation
    value: Value
    own: Value
    reason: Reason
    not_arising: bool
    outcome: Outcome | None
    stated: ItemFacts | IndicatorFacts | None
    appraised: Facts | None
    faults: tuple[Fault, ...] = ()
    appraisal_faults: tuple[Fault, ...] = ()
    items: tuple["Node", ...] = ()

    @property
    def id(self) -> str:
        """The node's id, such as ``2.5``."""
        return str(self.law.id)

    @property
    def name(self) -> str:
        """The node's official name."""
        return str(self.law.name or "")

    @property
    def max(self) -> Decimal | None:
        """The most points it can give; None where the regime forms no points here or nobody knows."""
        return self.law.max

    @property
    def points(self) -> Decimal | None:
        """The points that count."""
        return self.value.points

    @property
    def changed(self) -> bool:
        """Whether the council changed the commune's result."""
        return (self.value.points, self.value.met) != (self.own.points, self.own.met)

    def leaves(self) -> Iterator["Node"]:
        """What carries a rule: this node, or its items."""
        if self.items:
            yield from self.items
        else:
            yield self


@dataclass(frozen=True, slots=True, eq=False)
class CriterionResult:
    """A criterion and its indicators."""

    id: str
    name: str
    max: Decimal | None
    value: Value
    own: Value
    citation: Citation
    indicators: tuple[Node, ...]

    @property
    def points(self) -> Decimal | None:
        """The points that count."""
        return self.value.points

    @property
    def changed(self) -> bool:
        """Whether the council changed the commune's result."""
        return (self.value.points, self.value.met) != (self.own.points, self.own.met)


@dataclass(frozen=True, slots=True, eq=False)
class ConditionResult:
    """One condition of recognition. ``actual`` is points, the criteria that fall short, or a number of sanctions."""

    law: Condition
    met: bool | None
    actual: Decimal | int | tuple[str, ...] | None
    required: Decimal | int
    citation: Citation

    @property
    def id(self) -> str:
        """The condition's id."""
        return str(self.law.id)

    @property
    def kind(self) -> str:
        """The condition's kind."""
        return str(self.law.kind)


@dataclass(frozen=True, slots=True, eq=False)
class Assessment:
    """Points and verdict of one dossier under one regime, by the layer that counts."""

    dossier: Dossier
    regime: Regime
    layer: Layer
    value: Value
    own: Value
    verdict: Verdict
    conditions: tuple[ConditionResult, ...]
    criteria: tuple[CriterionResult, ...]
    unverified: tuple[str, ...]

    @property
    def points(self) -> Decimal | None:
        """The total that counts."""
        return self.value.points

    @property
    def max(self) -> Decimal | None:
        """The most points the regime gives."""
        return self.regime.file.total_max

    def indicators(self) -> Iterator[Node]:
        """All indicators in order."""
        for criterion in self.criteria:
            yield from criterion.indicators

    def leaves(self) -> Iterator[Node]:
        """Everything that carries a rule, in order."""
        for indicator in self.indicators():
            yield from indicator.leaves()
