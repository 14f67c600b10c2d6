"""What is wrong with a template, and where in the Word file."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a person finds in Word, all counted from 1; ``table``, ``row`` and ``cell`` are 0 outside tables."""

    part: str = "word/document.xml"
    table: int = 0
    row: int = 0
    cell: int = 0
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """One mistake of a template, as a value; ``messages.documents`` has the sentence of each kind."""

    kind: str
    place: Place = Place()
    facts: Mapping[str, object] = field(default_factory=dict)
