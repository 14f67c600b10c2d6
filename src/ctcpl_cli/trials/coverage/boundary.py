"""One limit of the law that a case must stand at, and what a run must show for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ctcpl_cli.assess import Assessment, ConditionResult, CriterionResult, LinkedResult, Node
from ctcpl_cli.trials.expectations import Of, nodes
from ctcpl_cli.trials.running import Tried


@dataclass(frozen=True, slots=True, eq=False)
class Boundary:
    """One thing to be tried at a part of the regime: ``what`` of ``messages.criteria_test``, with its numbers.

    ``reached`` says of one case whether it stands there; it is asked only of results that came out as stated.
    """

    of: Of
    id: str
    what: str
    reached: Callable[["Shown"], bool]
    facts: Mapping[str, object] = field(default_factory=dict)


class Shown:
    """What one case shows: the results that it states, and everything that these are made of.

    A number stated for a level vouches for all points below it, ``met`` for all that must be met below it, and a
    verdict of pass for both of these and every condition. ``unknown`` and ``not_met`` vouch for no part below.
    """

    def __init__(self, tried: Tried) -> None:
        self.assessment: Assessment = tried.assessment
        self.nodes: dict[str, CriterionResult | Node] = nodes(tried.assessment)
        self._stated = {(each.of, each.id): each.expected for each in tried.expectations}

    def node(self, name: str) -> Node | None:
        """An indicator or item whose result the case vouches for."""
        node = self.nodes.get(name)
        return node if isinstance(node, Node) and self._vouches(node) else None

    def criterion(self, name: str) -> CriterionResult:
        """A criterion by id."""
        found = self.nodes[name]
        assert isinstance(found, CriterionResult)
        return found

    def condition(self, name: str) -> ConditionResult | None:
        """A condition whose result the case vouches for."""
        if ("condition", name) not in self._stated and not self.passes:
            return None
        return next(result for result in self.assessment.conditions if result.id == name)

    def linked(self, name: str) -> LinkedResult | None:
        """A linked indicator whose result the case states."""
        results = (result for result in self.assessment.linked if result.law.id == name)
        return next(results, None) if ("linked", name) in self._stated else None

    @property
    def verdict(self) -> str | None:
        """The verdict, where the case states it."""
        return self.assessment.verdict if ("verdict", "verdict") in self._stated else None

    @property
    def passes(self) -> bool:
        """Whether the case states that the unit passes."""
        return self.verdict == "pass"

    def _vouches(self, node: Node) -> bool:
        if ("node", node.id) in self._stated:
            return True
        parts = node.id.split(".")
        above = [self._stated.get(("node", ".".join(parts[:length]))) for length in range(1, len(parts))]
        if node.value.marked and (True in [value for value in above if isinstance(value, bool)] or self.passes):
            return True
        stated = [*above, self._stated.get(("total", "total"))]
        return node.value.pointed and any(not isinstance(value, bool | str) and value is not None for value in stated)
