"""A regime ready for use: its nodes by id, and where each of its numbers stands in the law."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from ctcpl_cli.regime.models import Condition, Criterion, Indicator, Item, Linked, RegimeFile, Source, Step
from ctcpl_cli.regime.results import form, total_max
from ctcpl_cli.source import SourceFile


@dataclass(frozen=True, slots=True)
class Citation:
    """A legal text and the clause of it that something rests on; either may be unknown (empty)."""

    title: str = ""
    clause: str = ""

    def __str__(self) -> str:
        return ", ".join(part for part in (self.clause, self.title) if part)


@dataclass(frozen=True, eq=False)
class Regime:
    """One regime of a run. ``packaged`` is false when it comes from the workspace's own ``criteria/``."""

    file: RegimeFile
    source: SourceFile
    packaged: bool

    @property
    def id(self) -> str:
        """The regime's id."""
        return str(self.file.id)

    @property
    def title(self) -> str:
        """The regime's title."""
        return str(self.file.title or self.file.id)

    @property
    def level(self) -> str:
        """The level of government that recognises the units: ``district`` or ``province``."""
        authority = self.file.authority
        return authority.level if authority is not None and authority.level else "district"

    @cached_property
    def total_max(self) -> Decimal | None:
        """The most points it gives; None without any, and while a criterion's maximum is unknown."""
        return total_max(self.file)

    @cached_property
    def indicators(self) -> dict[str, Indicator]:
        """Indicators by id."""
        return {str(indicator.id): indicator for indicator in self.file.indicators()}

    @cached_property
    def rule_nodes(self) -> dict[str, Item]:
        """What carries a rule, by id: items, and indicators without items."""
        return {str(node.id): node for i in self.indicators.values() for node in (i.items or (i,))}

    @cached_property
    def _lineage(self) -> dict[str, tuple[Criterion | Item, ...]]:
        lineage: dict[str, tuple[Criterion | Item, ...]] = {}
        for criterion in self.file.criteria:
            lineage[str(criterion.id)] = (criterion,)
            for indicator in criterion.indicators:
                lineage[str(indicator.id)] = (indicator, criterion)
                for item in indicator.items:
                    lineage[str(item.id)] = (item, indicator, criterion)
        return lineage

    def cite(self, node_id: str) -> Citation:
        """Text and clause of a criterion, indicator or item; each inherited from the nearest node above that has it."""
        sources = [node.source for node in self._lineage.get(node_id, ()) if node.source is not None]
        ref = next((source.ref for source in sources if source.ref), None)
        clause = next((source.clause for source in sources if source.clause), None)
        return self._citation(ref, clause)

    def cite_source(self, source: Source | None) -> Citation:
        """Text and clause of what inherits from no other node: a condition, the authority, a linked indicator."""
        return self._citation(source.ref, source.clause) if source else Citation()

    def cite_step(self, step_id: str) -> Citation:
        """Text and clause of a step of the procedure."""
        source = next((step.source for step in self.file.procedure if step.id == step_id), None)
        return self.cite_source(source)

    def seen(self, node: Criterion | Item | Condition | Linked | Step, field: str) -> bool:
        """Whether somebody has seen a field of this very node in the law; this is never inherited."""
        verified = node.source.verified if node.source else ()
        return field in verified or field.partition(".")[0] in verified

    def unseen_maxima(self) -> Iterator[str]:
        """``id.max`` of every maximum that nobody has seen."""
        for node_id, (node, *_) in self._lineage.items():
            if not self.seen(node, "max") and form(node).points:
                yield f"{node_id}.max"

    def _citation(self, ref: str | None, clause: str | None) -> Citation:
        text = self.file.sources.get(str(ref)) if ref else None
        return Citation(str(text.title or "") if text else "", str(clause or ""))
