"""What one reading of a file finds wrong with its values."""

from pydantic import ValidationInfo

from ctcpl_cli.findings import Problem
from ctcpl_cli.source import Node


class Reading:
    """What one reading of a file collects: problems in the order of the text, each place and kind once."""

    def __init__(self) -> None:
        self._problems: dict[tuple[str, int], Problem] = {}

    def add(self, kind: str, start: int, end: int, **facts: object) -> None:
        """Note a problem between two offsets."""
        self._problems.setdefault((kind, start), Problem(kind, start, end, facts))

    @property
    def problems(self) -> list[Problem]:
        """All problems, first in the text first."""
        return sorted(self._problems.values(), key=lambda problem: (problem.start, problem.end))


def note(info: ValidationInfo, kind: str, node: Node, **facts: object) -> None:
    """Record a problem that covers a node. Raises ValueError for a model made in code: it has no file."""
    if not isinstance(info.context, Reading):
        raise ValueError(f"{kind}: {facts}")
    info.context.add(kind, node.start, node.end, **facts)
