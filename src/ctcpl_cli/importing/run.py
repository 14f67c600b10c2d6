"""One import: from the bytes of a form to what it shows, what is in doubt, and the regime file as it would become."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile

from ctcpl_cli.checks.importing.found import WARNINGS, Found, Remark
from ctcpl_cli.findings import Phrase
from ctcpl_cli.importing import opening, words
from ctcpl_cli.importing.changes import Action, Row
from ctcpl_cli.importing.columns import find
from ctcpl_cli.importing.comparing import Comparison, missing
from ctcpl_cli.importing.entries import Doubt, Entry, entries
from ctcpl_cli.importing.grid import Document, Unusable
from ctcpl_cli.importing.spots import NOWHERE, Spot
from ctcpl_cli.importing.statements import Statement, state
from ctcpl_cli.importing.writing import changed, source_id
from ctcpl_cli.regime import Regime, RegimeFile, consistency
from ctcpl_cli.regime.loading import HARMLESS
from ctcpl_cli.schema import read, version
from ctcpl_cli.source import SourceFile, read_source

_START = Spot(NOWHERE, Phrase("importing.whole_form"))
_OF_THE_WHOLE = frozenset({"no_title", "two_maxima", "sum_not_max"})
"""Doubts of no single criterion that leave every number in doubt."""
_TITLES = ("ban tong hop", "bang tong hop", "bang cham diem", "bang diem", "bieu tong hop", "phu luc")
_BELOW_TITLE = ("nam ", "(", "cua ", "kem theo ")


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a form. ``text`` is the new regime file, None where nothing is to be written.

    ``replaced`` are indicators that get another rule, or other items, than dossiers were written for so far.
    """

    found: Found
    document: SourceFile
    title: str = ""
    source: str = ""
    rows: Sequence[Row] = ()
    text: str | None = None
    replaced: Sequence[str] = ()


def import_form(data: bytes, shown: str, name: str, regime: Regime, title: str | None) -> Imported:
    """Read a form beside a regime. ``shown`` is its path for people, ``name`` its name as a part of an id.

    ``title`` is what the form is called, where its own heading does not say it. Never raises for bad content.
    """
    try:
        document = opening.read(data)
    except Unusable as bad:
        return Imported(_found(shown, [Doubt("unusable", _START, {"reason": bad.reason})]), SourceFile(shown))
    source = SourceFile(shown, document.text)
    given, doubts = _entries(document)
    statement = state(given, regime.file)
    doubts += statement.loose
    if not statement.criteria:
        none = [] if doubts else [Doubt("no_score_table", _START, {"reason": Phrase("importing.no_criterion")})]
        return Imported(_found(shown, [*doubts, *none]), source)
    called = title or _heading(document)
    if called is None:
        doubts.append(Doubt("no_title", _START))
    return _compared(statement, doubts, regime, source, name, called)


def _compared(
    statement: Statement, doubts: list[Doubt], regime: Regime, source: SourceFile, name: str, title: str | None
) -> Imported:
    compared = [Comparison(said, regime) for said in statement.criteria]
    for comparison in compared:
        comparison.doubts += _mixed(comparison)
    doubts += _total(statement, regime)
    meant = {doubt.facts.get("near") for doubt in (*doubts, *(each for one in compared for each in one.doubts))}
    doubts += [doubt for doubt in missing(statement.criteria, regime, _START) if doubt.facts["name"] not in meant]
    whole = not any(doubt.kind in _OF_THE_WHOLE for doubt in doubts)
    nodes = []
    for comparison in compared:
        if _blocking(comparison.doubts) or not whole:
            for row in comparison.rows:
                row.action = row.action if row.action in (Action.SAME, Action.KEEP) else Action.BLOCKED
        else:
            nodes += [node for node in comparison.nodes.values() if node.changes]
        doubts += comparison.doubts
    rows = [row for comparison in compared for row in comparison.rows]
    form = source_id(regime, name, title or "")
    text = changed(regime, nodes, form, title or "") if nodes else None
    refused = _refused(regime, text) if text is not None else None
    if refused is not None:
        doubts.append(refused)
        text = None
        for row in rows:
            row.action = row.action if row.action in (Action.SAME, Action.KEEP) else Action.BLOCKED
    replaced = [str(node.law.id) for node in nodes if text is not None and node.rule_gone]
    return Imported(_found(source.path, doubts), source, title or "", form, rows, text, replaced)


def _entries(document: Document) -> tuple[list[Entry], list[Doubt]]:
    given: list[Entry] = []
    doubts: list[Doubt] = []
    unread = []
    for table in document.tables:
        columns = find(table)
        if columns is None:
            unread.append(table)
        elif len(columns.maxima) > 1:
            doubts.append(Doubt("two_maxima", _START, {"table": table.place, "columns": list(columns.maxima)}))
        else:
            given += entries(table, columns)
    if not given and not doubts:
        reason = Phrase("importing.no_column" if document.tables else "importing.no_table")
        doubts.append(Doubt("no_score_table", _START, {"reason": reason}))
    elif given:
        doubts += [
            Doubt("table_unread", _START, {"table": table.place})
            for table in unread
            if any("chi tieu" in words.fold(cell.text) for row in range(len(table.rows)) for cell in table.new(row))
        ]
    return given, doubts


def _heading(document: Document) -> str | None:
    """The line that says what the form is, with those below it that say of what year and to which document."""
    heading = list(document.heading)
    for position, said in enumerate(heading):
        if words.fold(said).startswith(_TITLES):
            more = takewhile(lambda line: words.fold(line).startswith(_BELOW_TITLE), heading[position + 1 :])
            return " ".join([said, *more]).strip(" .:")
    return None


def _total(statement: Statement, regime: Regime) -> list[Doubt]:
    """The form's own total beside its criteria, where it has all of them."""
    maxima = [criterion.max for criterion in statement.criteria if criterion.max is not None]
    if statement.total is None or len(maxima) < len(regime.file.criteria):
        return []
    said, spot = statement.total
    total = sum(maxima, Decimal(0))
    return [Doubt("sum_not_max", spot, {"id": "total", "total": total, "max": said})] if total != said else []


def _mixed(comparison: Comparison) -> list[Doubt]:
    """Maxima that no longer add up, because the form has some of them and the regime file the others."""
    law = comparison.said.law
    own = _maximum(comparison, str(law.id), law.max)
    below = [_maximum(comparison, str(each.id), each.max) for each in law.indicators]
    known = [value for value in below if value is not None]
    if own is None or len(known) < len(below) or sum(known, Decimal(0)) == own:
        return []
    if any(doubt.kind == "sum_not_max" and doubt.facts["id"] == str(law.id) for doubt in comparison.doubts):
        return []
    facts = {"id": str(law.id), "total": sum(known, Decimal(0)), "max": own}
    return [Doubt("mixed_sum", comparison.said.spot, facts)]


def _maximum(comparison: Comparison, own: str, now: Decimal | None) -> Decimal | None:
    node = comparison.nodes.get(own)
    value = node.sets.get(("max",), now) if node is not None else now
    return value if isinstance(value, Decimal) else None


def _refused(regime: Regime, text: str) -> Doubt | None:
    """Why the new text may not be written: it contradicts itself."""
    source = read_source(regime.source.path, text.encode())
    data, found = read(RegimeFile, source)
    problems = [*source.problems, *version.problems(source), *found, *(consistency.problems(data) if data else ())]
    wrong = next((problem for problem in problems if problem.kind not in HARMLESS), None)
    if wrong is None and data is not None:
        return None
    line = source.span(wrong.start, wrong.end).line if wrong is not None else 1
    return Doubt("would_contradict", _START, {"regime": regime.id, "line": line, "text": source.line(line).strip()})


def _blocking(doubts: Sequence[Doubt]) -> bool:
    return any(doubt.kind not in WARNINGS for doubt in doubts)


def _found(path: str, doubts: Sequence[Doubt]) -> Found:
    return Found(
        path, [Remark(doubt.kind, doubt.spot.span, {**doubt.facts, "place": doubt.spot.place}) for doubt in doubts]
    )
