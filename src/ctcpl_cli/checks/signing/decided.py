"""The decision beside a dossier, where it is issued and says what its dossiers were."""

from pathlib import Path
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.loading import load
from ctcpl_cli.dossier.workspace import DECISION_FILE
from ctcpl_cli.source import content

_SEALED = b"sealed"
_MOST_BYTES = 8 * 1024 * 1024


def decision_beside(case: Case[Any]) -> DecisionDocument | None:
    """The decision that freezes a dossier; None where there is none, it is not issued, or it was annulled."""
    place = case.file.place.parent / DECISION_FILE
    if not _names_dossiers(place):
        return None
    data = load(place, case.workspace).data
    return data if isinstance(data, DecisionDocument) and data.sealed and data.in_force else None


def number(decision: DecisionDocument) -> str:
    """Its number and symbol as printed."""
    head = decision.head
    return "/".join(part for part in (head.number, head.symbol) if part) if head is not None else ""


def _names_dossiers(place: Path) -> bool:
    """Whether a decision file has digests at all; looking takes less time than reading it for each dossier."""
    try:
        return _SEALED in content(place, _MOST_BYTES)
    except OSError:
        return False
