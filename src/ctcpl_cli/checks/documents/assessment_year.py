"""The assessment year that a file is about, and the regime that governs it."""

import re
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.texts import plain
from ctcpl_cli.dossier.document import Document
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.regime import Regime

_YEAR = re.compile(r"\bnam\s+(20\d\d)\b", re.IGNORECASE)


def governing(case: Case[Any]) -> tuple[Regime | None, int | None]:
    """The regime of a dossier; of another document that of the year in its subject, else of its date."""
    data = case.file.data
    if isinstance(data, Dossier):
        return case.regime, data.year
    year = _document_year(data) if isinstance(data, Document) else None
    return (case.regimes.of_year(year) if year is not None else None), year


def _document_year(document: Document) -> int | None:
    head = document.head
    if head is None:
        return None
    named = _YEAR.findall(plain(str(head.subject or "")).text)
    if named:
        return int(named[-1])
    return head.date.year if head.date is not None else None
