"""The decision beside a dossier, where it is issued and says what its dossiers were."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.loading import typed
from ctcpl_cli.dossier.workspace import DECISION_FILE
from ctcpl_cli.source import content, read_source

_MAY_SEAL = (b"sealed", b"\\")
"""A file without either has no key ``sealed``: within quotes a backslash may stand for any sign."""


def decision_beside(case: Case[Any]) -> DecisionDocument | None:
    """The decision that freezes a dossier; None where there is none, it is not issued, or it was annulled."""
    try:
        text = content(case.file.place.parent / DECISION_FILE)
    except OSError:
        return None
    return _read(text) if any(sign in text for sign in _MAY_SEAL) else None


def number(decision: DecisionDocument) -> str:
    """Its number and symbol as printed."""
    head = decision.head
    return "/".join(part for part in (head.number, head.symbol) if part) if head is not None else ""


@lru_cache(maxsize=2)
def _read(text: bytes) -> DecisionDocument | None:
    """A decision is read once for all dossiers beside it."""
    data = typed(Path(DECISION_FILE), read_source(DECISION_FILE, text)).data
    return data if isinstance(data, DecisionDocument) and data.sealed and data.in_force else None
