"""The assessment tree: every number with its reason and where it stands in the law. Values only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from ctcpl_cli.dossier.models import Dossier, Facts, IndicatorFacts, ItemFacts
from ctcpl_cli.regime import Citation, Regime
from ctcpl_cli.regime.models import Condition, Item, Linked
from ctcpl_cli.regime.rules import Fault, Outcome, Reason

Verdict = Literal["pass", "fail", "incomplete"]
Layer = Literal["self", "council"]


@dataclass(frozen=True, slots=True)
class Value:
    """What a node gives: points where it is ``pointed``, met or not where it is ``marked``; None while unknown.

    ``ceiling`` is the most points it can still give; None where nobody knows its maximum.
    """

    points: Decimal | None = None
    met: bool | None = None
    ceiling: Decimal | None = None
    pointed: bool = True
    marked: bool = False

    @property
    def known(self) -> bool:
        """Whether nothing below is unknown."""
        return not (self.pointed and self.points is None) and not (self.marked and self.met is None)


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


def unknown_parts(indicators: Sequence[Node]) -> list[Node]:
    """What carries a rule, or did not arise, and gives nothing that is known."""
    parts = (part for node in indicators for part in ([node] if node.not_arising else node.leaves()))
    return [part for part in parts if not part.value.known]


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
    """One condition of recognition.

    ``actual`` is points, a percentage cut to two decimals, a number of sanctions, or what falls short: ids of criteria
    or indicators, names of communes. ``required`` is None where it depends on something unknown.
    """

    law: Condition
    met: bool | None
    actual: Decimal | int | tuple[str, ...] | None
    required: Decimal | int | None
    citation: Citation

    @property
    def id(self) -> str:
        """The condition's id."""
        return str(self.law.id)

    @property
    def kind(self) -> str:
        """The condition's kind."""
        return str(self.law.kind)


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune beside a district's file: its name as printed, its verdict, and its code.

    Without a verdict it cannot be scored, without a code it has none that can be read; then the file may give its name.
    """

    name: str
    verdict: Verdict | None
    code: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class LinkedResult:
    """An indicator of another programme that rests on this result, and why it is met, not met or unknown.

    ``unseen`` names the fields of the rule that nobody has seen in the law.
    """

    law: Linked
    met: bool | None
    reason: Reason
    citation: Citation
    unseen: tuple[str, ...] = ()


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
    linked: tuple[LinkedResult, ...] = ()

    @property
    def points(self) -> Decimal | None:
        """The total that counts."""
        return self.value.points

    @property
    def max(self) -> Decimal | None:
        """The most points the regime gives."""
        return self.regime.total_max

    def indicators(self) -> Iterator[Node]:
        """All indicators in order."""
        for criterion in self.criteria:
            yield from criterion.indicators

    def unknown(self) -> list[Node]:
        """What carries a rule, or did not arise, and gives nothing that is known."""
        return unknown_parts(list(self.indicators()))

    def unmet(self) -> list[Node]:
        """Indicators that are met or not, and are not."""
        return [node for node in self.indicators() if node.value.met is False]

    def leaves(self) -> Iterator[Node]:
        """Everything that carries a rule, in order."""
        for indicator in self.indicators():
            yield from indicator.leaves()
