"""What an import shows and does: one row for each number, and the changes of each node."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from ctcpl_cli.importing.editing import Path
from ctcpl_cli.importing.emitting import Value
from ctcpl_cli.importing.spots import Spot
from ctcpl_cli.regime.models import Criterion, Item

Shown = Decimal | str | None


class Action(StrEnum):
    """What becomes of a number of the regime file."""

    SAME = "same"
    VERIFY = "verify"
    CHANGE = "change"
    ADD = "add"
    KEEP = "keep"
    BLOCKED = "blocked"


@dataclass(slots=True)
class Row:
    """One number: in the regime file, in the form, and what happens."""

    id: str
    field: str
    regime: Shown
    form: Shown
    action: Action
    spot: Spot


@dataclass(slots=True)
class NodeChange:
    """What one node gains. ``shown`` are the fields that the form shows as the file will have them.

    ``sets`` gives values new ones; ``renamed`` puts another entry in the place of one: a rule gives way to items.
    """

    law: Criterion | Item
    spot: Spot
    sets: dict[Path, Value] = field(default_factory=dict)
    renamed: tuple[str, str, Value] | None = None
    shown: list[str] = field(default_factory=list)
    fresh: bool = False
    rule_gone: bool = False

    @property
    def changes(self) -> bool:
        """Whether anything is written."""
        return bool(self.sets) or self.renamed is not None or self.fresh


Table = Mapping[str, NodeChange]
