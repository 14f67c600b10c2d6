"""What a form says of the nodes of a regime: criteria and indicators found by their names, and all below them."""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from ctcpl_cli.importing import words
from ctcpl_cli.importing.entries import Doubt, Entry
from ctcpl_cli.importing.spots import Spot
from ctcpl_cli.regime.models import Criterion, Indicator, RegimeFile

_LIKE = 0.8
"""How much alike two names are, one of which was perhaps mistyped."""
_LIKE_AN_ITEM = 0.9
"""Items are often named after their indicator: only a name more alike than this was meant to be that of another one."""


@dataclass(slots=True)
class Choice:
    """One alternative as the form words it."""

    mark: str
    words: str
    points: Decimal | None
    spot: Spot


@dataclass(slots=True)
class Said:
    """What the form says of one node.

    ``whole`` is false where a row below it is not understood, ``doubted`` true where one of its numbers is in doubt.
    """

    words: str
    spot: Spot
    max: Decimal | None = None
    mark: str = ""
    options: list[Choice] = field(default_factory=list)
    formula: str = ""
    not_arising: tuple[str, Spot] | None = None
    whole: bool = True
    doubted: bool = False


@dataclass(slots=True)
class SaidIndicator(Said):
    """An indicator of the regime with the items that the form numbers below it."""

    law: Indicator = field(default_factory=Indicator)
    items: list[Said] = field(default_factory=list)


@dataclass(slots=True)
class SaidCriterion(Said):
    """A criterion of the regime with its indicators, and all that is in doubt below it."""

    law: Criterion = field(default_factory=Criterion)
    indicators: list[SaidIndicator] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


@dataclass(slots=True)
class Statement:
    """The whole form. ``loose`` are doubts that belong to no criterion."""

    criteria: list[SaidCriterion] = field(default_factory=list)
    loose: list[Doubt] = field(default_factory=list)
    total: tuple[Decimal, Spot] | None = None


def state(entries: Iterable[Entry], regime: RegimeFile) -> Statement:
    """The entries as statements about the regime."""
    reading = _Reading(regime)
    for entry in entries:
        reading.take(entry)
    return reading.statement


class _Reading:
    """One walk down the form: which criterion, indicator and item it has come to."""

    def __init__(self, regime: RegimeFile) -> None:
        self.regime = regime
        self.statement = Statement()
        self.criterion: SaidCriterion | None = None
        self.indicator: SaidIndicator | None = None
        self.item: Said | None = None
        self.outside = True

    def take(self, entry: Entry) -> None:
        line = entry.line
        if line.kind == "total":
            self.total(entry)
        elif line.kind in ("criterion", "indicator", "item", "plain"):
            self.head(entry)
        elif line.kind == "option":
            self.option(entry)
        else:
            self.remark(entry)
        if entry.doubts:
            self.doubts.extend(entry.doubts)
            for node in (self.item, self.indicator):
                if node is not None:
                    node.doubted = True

    @property
    def doubts(self) -> list[Doubt]:
        return self.criterion.doubts if self.criterion is not None else self.statement.loose

    @property
    def node(self) -> Said | None:
        """What a line without name belongs to."""
        return self.item or self.indicator

    def total(self, entry: Entry) -> None:
        """The sum of everything; sums of single criteria are worked out anew."""
        if entry.amount is not None and not entry.line.mark:
            self.statement.total = entry.amount, entry.spot
        self.indicator = self.item = None

    def head(self, entry: Entry) -> None:
        named = words.key(entry.line.words)
        criterion = _only(self.regime.criteria, named)
        below = self.criterion.law.indicators if self.criterion is not None else ()
        indicator = _only(below, named)
        if entry.line.kind != "indicator" and criterion is not None and indicator is None:
            self.open_criterion(entry, criterion)
        elif entry.line.kind != "criterion" and indicator is not None:
            self.open_indicator(entry, indicator)
        elif entry.line.kind in ("criterion", "indicator") or self.mistyped(entry):
            self.unknown(entry)
        elif self.outside:
            return
        elif entry.line.kind == "item" and self.indicator is not None:
            self.open_item(entry)
        elif entry.line.kind == "item":
            self.unknown(entry)
        elif entry.amount is not None:
            self.strange(entry)

    def mistyped(self, entry: Entry) -> bool:
        """Whether a name without mark was meant to be that of a criterion or of an indicator still to come."""
        if self.indicator is None:
            return bool(self.near(entry.line.words))
        own = {words.key(str(node.name or "")) for node in (self.indicator.law, *self.indicator.law.items)}
        near = self.near(entry.line.words, _LIKE_AN_ITEM)
        return bool(near) and words.key(near) not in own and words.key(entry.line.words) not in own

    def near(self, said: str, like: float = _LIKE) -> str:
        """The official name most like one; empty where none is."""
        known = self.known()
        found = difflib.get_close_matches(words.key(said), known, 1, like)
        return known[found[0]] if found else ""

    def known(self) -> dict[str, str]:
        below = self.criterion.law.indicators if self.criterion is not None else ()
        names = [str(node.name or "") for node in self.regime.criteria]
        return {words.key(name): name for name in (*names, *(str(node.name or "") for node in below))}

    def unknown(self, entry: Entry) -> None:
        """A name that the regime does not have; what stands below it is left aside."""
        if entry.line.kind == "criterion":
            self.criterion = None
        elif self.criterion is None and self.statement.loose:
            return
        self.indicator = self.item = None
        self.outside = True
        facts = {"name": entry.line.words or entry.line.mark, "near": self.near(entry.line.words)}
        self.doubts.append(Doubt("name_unknown", entry.spot, facts))

    def strange(self, entry: Entry) -> None:
        """A row with points that is none of the things a form has."""
        self.doubts.append(Doubt("row_not_understood", entry.spot, {"text": entry.line.words}))
        if self.indicator is not None:
            self.indicator.whole = False

    def open_criterion(self, entry: Entry, law: Criterion) -> None:
        self.criterion = SaidCriterion(entry.line.words, entry.spot, entry.amount, entry.line.mark, law=law)
        self.indicator = self.item = None
        self.outside = False
        twin = next((each for each in self.statement.criteria if each.law is law), None)
        if twin is not None:
            twin.doubts.append(Doubt("name_twice", entry.spot, {"name": str(law.name)}))
        else:
            self.statement.criteria.append(self.criterion)

    def open_indicator(self, entry: Entry, law: Indicator) -> None:
        assert self.criterion is not None
        twin = any(each.law is law for each in self.criterion.indicators)
        self.indicator = SaidIndicator(entry.line.words, entry.spot, entry.amount, entry.line.mark, law=law)
        self.item = None
        self.outside = False
        if twin:
            self.doubts.append(Doubt("name_twice", entry.spot, {"name": str(law.name)}))
        else:
            self.criterion.indicators.append(self.indicator)

    def open_item(self, entry: Entry) -> None:
        assert self.indicator is not None
        self.item = Said(entry.line.words, entry.spot, entry.amount, entry.line.mark)
        self.indicator.items.append(self.item)

    def option(self, entry: Entry) -> None:
        if self.node is not None:
            self.node.options.append(Choice(entry.line.mark, entry.line.words, entry.amount, entry.spot))
        elif not self.outside and entry.amount is not None:
            self.strange(entry)

    def remark(self, entry: Entry) -> None:
        node = self.node
        if node is not None and entry.line.kind == "formula":
            node.formula = entry.line.words
        elif node is not None and entry.line.kind == "not_arising":
            node.not_arising = entry.line.words, entry.spot


N = TypeVar("N", Criterion, Indicator)


def _only(nodes: Sequence[N], named: str) -> N | None:
    """The one node of a name."""
    found = [node for node in nodes if words.key(str(node.name or "")) == named]
    return found[0] if len(found) == 1 else None
