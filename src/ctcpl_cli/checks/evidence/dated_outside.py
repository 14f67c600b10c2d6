"""Evidence dated outside the assessment year.

The date of a document does not fit the year whose facts it is to prove. Data are those from 01/01 to 31/12 of
the assessment year (circular 09/2021/TT-BTP, article 3 clause 1 points a and b); an item with a period of its
own in the regime, such as 5.4 (16/11 to 15/11), has that period.

What is taken as right:

- a date within the year or period;
- a date after it, up to the last day on which the dossier may be sent: reports about a year are issued after
  it;
- before it, a document that stays in force: decision, resolution, directive, regulation, guidance, scheme,
  project, contract, mandate, legal text. A decision of 2022 that recognises legal communicators still holds,
  and the decision on next year's budget is issued in December;
- before it, a plan or programme, unless its title names other years only.

For an item with its own period the last two do not hold: its result is recognised anew for each period.
Documents without a number are not judged until they have one. A document used by several items is right if it
fits one of them.

Check the date first: most often the year is misspelt. Otherwise use the document of the right year.
"""

import re
from collections.abc import Iterator
from datetime import date

from ctcpl_cli.checks import legal_days
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.references import references
from ctcpl_cli.dossier.models import Dossier, Evidence
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime.models import Item

CODE = "CT311"
LASTING = frozenset({"NQ", "QD", "CT", "QC", "QYD", "HD", "DA", "BTT", "BGN", "GUQ"})
"""Abbreviations, without diacritics, of document types that stay in force (decree 30/2020/ND-CP, annex III)."""
FOR_A_YEAR = frozenset({"KH", "CTR", "PA"})
_D_WITH_STROKE = str.maketrans("\N{LATIN CAPITAL LETTER D WITH STROKE}\N{LATIN SMALL LETTER D WITH STROKE}", "Dd")
_NUMBER = re.compile(r"[^/]+/(?P<year>\d{4}/)?(?P<type>[A-Za-z]+)")
_YEARS = re.compile(r"\b(20\d\d)(?:\s*[-\N{EN DASH}]\s*(20\d\d))?\b")


def check(case: Case[Dossier]) -> Iterator[Finding]:
    last = legal_days.last_day(case, "submit")
    year = case.data.year
    if last is None or year is None:
        return
    users: dict[str, list[str]] = {}
    for owner, reference in references(case.data):
        users.setdefault(str(reference), []).append(owner)
    for document in case.data.evidence:
        windows = [_first_day(case, owner, year) for owner in users.get(str(document.id), [])]
        if document.date is None or not document.number or not windows:
            continue
        if not any(_fits(document, first, own, last, year) for first, own in windows):
            name = str(document.id)
            yield case.at_value(
                CODE, document, "date", id=name, date=document.date, first=windows[0][0], last=last, year=year
            )


def _first_day(case: Case[Dossier], owner: str, year: int) -> tuple[date, bool]:
    """The first day of the data of an indicator or item, and whether it has a period of its own."""
    law: Item | None = None
    if case.regime is not None:
        law = case.regime.indicators.get(owner) or case.regime.rule_nodes.get(owner)
    if law is not None and law.period is not None and law.period.first is not None:
        return law.period.first.of(year), True
    return date(year, 1, 1), False


def _fits(document: Evidence, first: date, own_period: bool, last: date, year: int) -> bool:
    assert document.date is not None
    if document.date > last:
        return False
    return document.date >= first or (not own_period and _still_holds(document, year))


def _still_holds(document: Evidence, year: int) -> bool:
    found = _NUMBER.match(str(document.number).translate(_D_WITH_STROKE))
    if found is None:
        return False
    kind = found["type"].upper()
    if kind in FOR_A_YEAR:
        named = [range(int(a), int(b or a) + 1) for a, b in _YEARS.findall(str(document.title or ""))]
        return not named or any(year in years for years in named)
    return bool(found["year"]) or kind in LASTING
