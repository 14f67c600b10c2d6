"""Two assessments of a dossier, under two regimes or of two versions: what changes, through which part of the law."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ctcpl_cli.assess.assessing import assess
from ctcpl_cli.assess.carrying import carried
from ctcpl_cli.assess.tree import Assessment, Commune, ConditionResult, CriterionResult, Node
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.rules import Fault

Part = Node | CriterionResult


@dataclass(frozen=True, slots=True, eq=False)
class NodeChange:
    """A node whose result differs; on one side there may be no such node."""

    before: Part | None
    after: Part | None


@dataclass(frozen=True, slots=True, eq=False)
class ConditionChange:
    """A condition that was met and is not, or the other way round; on one side there may be no such condition."""

    before: ConditionResult | None
    after: ConditionResult | None


@dataclass(frozen=True, slots=True)
class Unusable:
    """Facts of a node that count under one regime and not under the other: no such node there, or another rule.

    ``id`` is that of the dossier, or its key ``leaders`` or ``satisfaction``.
    """

    id: str
    why: Literal["no_node", "other_rule"]


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """A dossier before and after, with everything that changed on the way."""

    before: Assessment
    after: Assessment
    conditions: tuple[ConditionChange, ...]
    nodes: tuple[NodeChange, ...]
    unusable: tuple[Unusable, ...]

    @property
    def turned(self) -> bool:
        """Whether the verdict changes."""
        return self.before.verdict != self.after.verdict

    @property
    def moved(self) -> bool:
        """Whether the result changes, verdict or points."""
        return self.turned or _result(self.before) != _result(self.after)


def compare(
    before: Assessment, other: Regime, same: Mapping[str, str], communes: Sequence[Commune] | None = None
) -> Compared:
    """The dossier of an assessment under another regime. ``same`` are the nodes the two share, by their ids."""
    dossier, left = carried(before.dossier, other, same)
    after = assess(dossier, other, communes)
    unusable = [Unusable(name, "no_node") for name in (*left, *_idle(before, after))]
    unusable += [Unusable(name, "other_rule") for name in _refused(before, after, same)]
    return Compared(
        before, after, tuple(_conditions(before, after)), tuple(_nodes(before, after, same)), tuple(unusable)
    )


def between(before: Assessment, after: Assessment, same: Mapping[str, str]) -> Compared:
    """Two versions of a dossier, each under the law of its time. ``same`` are the nodes that the two laws share."""
    return Compared(before, after, tuple(_conditions(before, after)), tuple(_nodes(before, after, same)), ())


def _nodes(before: Assessment, after: Assessment, same: Mapping[str, str]) -> Iterator[NodeChange]:
    """What carries a rule and gives something else; what stands above only where nothing below explains it."""
    olds, news = _by_id(before), _by_id(after)
    explained: set[str] = set()
    levels = sorted(olds, key=lambda name: (-name.count("."), list(olds).index(name)))
    found: dict[str, NodeChange] = {}
    for name in levels:
        old, new = olds[name], news.get(same.get(name, ""))
        if new is None and isinstance(old, Node) and old.items:
            continue
        if (new is None and name.count(".") == 0) or (new is not None and _result(old) == _result(new)):
            continue
        if name not in explained:
            found[name] = NodeChange(old, new)
        explained |= {name.rsplit(".", depth)[0] for depth in range(1, name.count(".") + 1)}
    yield from (found[name] for name in olds if name in found)
    taken = set(same.values())
    yield from (
        NodeChange(None, node)
        for name, node in news.items()
        if name not in taken and isinstance(node, Node) and not node.items
    )


def _conditions(before: Assessment, after: Assessment) -> Iterator[ConditionChange]:
    """Conditions are the same by what they demand of whom; twins one after another.

    One that stands on one side alone counts only where it is not met there.
    """
    left = list(before.conditions)
    for new in after.conditions:
        old = next((other for other in left if _demand(other) == _demand(new)), None)
        if old is not None:
            left.remove(old)
        if (old.met != new.met) if old is not None else (new.met is not True):
            yield ConditionChange(old, new)
    yield from (ConditionChange(old, None) for old in left if old.met is not True)


def _idle(before: Assessment, after: Assessment) -> Iterator[str]:
    """Facts for conditions that the other regime has not."""
    dossier = before.dossier
    kinds = [{condition.kind for condition in each.conditions} for each in (before, after)]
    for name, kind, typed in (
        ("leaders", "no_leader_sanction", dossier.leaders),
        ("satisfaction", "satisfaction_min", dossier.satisfaction),
    ):
        if typed is not None and kind in kinds[0] - kinds[1]:
            yield name


def _demand(condition: ConditionResult) -> tuple[str, str]:
    return condition.kind, str(condition.law.who or "heads")


def _refused(before: Assessment, after: Assessment, same: Mapping[str, str]) -> Iterator[str]:
    """Ids of nodes whose facts were sound and are not what the other rule asks for."""
    news = {leaf.id: leaf for leaf in after.leaves()}
    for leaf in before.leaves():
        new = news.get(same.get(leaf.id, ""))
        if new is not None and set(_faults(new)) - set(_faults(leaf)):
            yield leaf.id


def _faults(node: Node) -> Iterator[tuple[str, str]]:
    """Mistakes in what was typed; what is only missing is none."""
    every: tuple[Fault, ...] = (*node.faults, *node.appraisal_faults)
    yield from ((fault.kind, fault.key) for fault in every if fault.blocking and fault.kind != "missing")


def _by_id(assessment: Assessment) -> dict[str, Part]:
    parts: dict[str, Part] = {}
    for criterion in assessment.criteria:
        parts[criterion.id] = criterion
        for indicator in criterion.indicators:
            parts[indicator.id] = indicator
            if not indicator.not_arising:
                parts |= {item.id: item for item in indicator.items}
    return parts


def _result(part: Part | Assessment) -> tuple[object, ...]:
    return part.value.points, part.value.met, part.value.pointed, part.value.marked
