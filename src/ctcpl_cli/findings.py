"""Values that say what is wrong and where. They hold facts; ``messages`` turns them into sentences last."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: an error makes a command exit with 1, a warning does not; a notice was accepted."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a text: lines and columns from 1, columns in code points, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A fact that is itself a text of the catalogue: its key in ``messages`` and the facts of its own."""

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """What a reader found wrong between two offsets of one text.

    ``kind`` names the mistake; exactly one check turns each kind into a finding with a code.
    """

    kind: str
    start: int
    end: int
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Why a finding may stand: the reason, the office that answers for it, and the last day it holds."""

    reason: str
    office: str
    until: date


@dataclass(frozen=True, slots=True)
class Finding:
    """One error or warning of a file. ``path`` is relative to the workspace root, with ``/``."""

    code: str
    path: str
    span: Span
    facts: Mapping[str, object] = field(default_factory=dict)
    accepted: Acceptance | None = None
