"""The meaning of a change for a terminal: a block for each unit, document, regime and template."""

from collections.abc import Iterator, Sequence

from ctcpl_cli.findings import Finding, Severity
from ctcpl_cli.history.git import Change
from ctcpl_cli.history.report import DocumentChange, Meaning, RegimeChange, UnitChange
from ctcpl_cli.history.values import ValueChange
from ctcpl_cli.messages import Lang, codes, text
from ctcpl_cli.output import diff_words as words
from ctcpl_cli.output.criteria_diff import lines as regime_lines
from ctcpl_cli.output.diff_order import in_order
from ctcpl_cli.output.diff_templates import template_line
from ctcpl_cli.output.findings import first_line, shown
from ctcpl_cli.output.what_if import reasons

MOST_OTHERS = 10
MOST_ERRORS = 3


def lines(meaning: Meaning, lang: Lang) -> Iterator[str]:
    """First what was compared and how much differs, then each change."""
    regimes = meaning.laws

    def told(unit: UnitChange) -> list[str]:
        title = f"{words.name(unit, lang)} ({words.place(unit, lang)})"
        return [title, *(f"  {line}" for line in unit_lines(unit, lang, regimes))]

    units, others = in_order(meaning, told)
    documents = [
        [document_name(each, lang), *(f"  {line}" for line in document_lines(each, lang))] for each in meaning.documents
    ]
    yield shown(heading(meaning, len(units), len(documents), others, lang))
    for block in (*units, *documents):
        yield from ("", *map(shown, block))
    for regime in meaning.regimes:
        yield from ("", regime_name(regime, lang))
        yield from (shown(f"  {line}") for line in regime_lines(regime.differences, lang))
    rest = list(other_lines(meaning, others, lang))
    yield from ("", *map(shown, rest)) if rest else ()


def heading(meaning: Meaning, units: int, documents: int, others: Sequence[Change], lang: Lang) -> str:
    """What was compared, and how much differs."""
    counts = {
        "units": units,
        "documents": documents,
        "regimes": len(meaning.regimes),
        "templates": len(meaning.templates),
    }
    silent = not any(counts.values()) and not meaning.settings and not others
    key = "diff.nothing" if silent else "diff.compared"
    return text(key, lang, **words.compared(meaning.sides, lang), **counts)


def unit_lines(unit: UnitChange, lang: Lang, regimes: frozenset[str]) -> Iterator[str]:
    """The result, what was changed, and what follows from it."""
    yield words.result(unit, lang, regimes)
    yield from _stopped(unit.stopped, lang)
    yield from _values(unit.values, lang)
    for file in unit.files:
        replaced = file.change.before == file.change.after
        what = text("diff.replaced", lang) if replaced else words.happened(file.change, lang)
        yield text("diff.file", lang, evidence=file.evidence, path=file.path, what=what)
    told = list(reasons(unit.compared, lang)) if unit.compared is not None and unit.moved else []
    if told:
        yield text("diff.reasons", lang)
        yield from (f"  {line}" for line in told)
    if not (unit.says_something or told):
        yield text("diff.layout", lang)


def document_name(document: DocumentChange, lang: Lang) -> str:
    """Kind and path; whether it is new, gone or was moved."""
    kind = text(f"diff.kind_{document.kind}", lang)
    said = text("diff.document", lang, kind=kind, path=document.case.file.source.path)
    if document.before is None or document.after is None:
        return f"{said} ({text('diff.added' if document.before is None else 'diff.deleted', lang)})"
    old, new = (case.file.source.path for case in (document.before, document.after))
    return said if old == new else f"{said} ({text('diff.moved', lang, before=old)})"


def document_lines(document: DocumentChange, lang: Lang) -> Iterator[str]:
    """What was changed, and the duties that came and went; of a file that cannot be read nothing is known."""
    yield from _stopped(document.stopped, lang)
    if any(case is not None and case.file.source.root is None for case in (document.before, document.after)):
        return
    yield from _values(document.values, lang)
    changed = list(words.duty_lines(document.old_duties, document.new_duties))
    if changed:
        yield text("diff.duties", lang, before=len(document.old_duties), after=len(document.new_duties))
        yield from (f"  {sign} {said}" for sign, said in changed)
    if not (document.says_something or changed):
        yield text("diff.layout", lang)


def regime_name(regime: RegimeChange, lang: Lang) -> str:
    """Id, path and number of differences."""
    if any(side is not None and side.data is None for side in (regime.before, regime.after)):
        return text("diff.regime_unreadable", lang, path=regime.path)
    if regime.before is None or regime.after is None:
        what = text("diff.added" if regime.before is None else "diff.deleted", lang)
        return text("diff.regime_alone", lang, id=regime.id, path=regime.path, what=what)
    return text("diff.regime", lang, id=regime.id, path=regime.path, n=len(regime.differences))


def other_lines(meaning: Meaning, others: Sequence[Change], lang: Lang) -> Iterator[str]:
    """Templates, settings, and files that mean nothing here."""
    for template in meaning.templates:
        yield template_line(template, lang)
    if meaning.settings:
        yield text("diff.settings", lang)
    if others:
        paths = [change.paths[-1] for change in others]
        more = [text("diff.and_more", lang, n=len(paths) - MOST_OTHERS)] if len(paths) > MOST_OTHERS else []
        yield text("diff.others", lang, paths=", ".join([*paths[:MOST_OTHERS], *more]))


def _values(values: Sequence[ValueChange], lang: Lang) -> Iterator[str]:
    if values:
        yield text("diff.values", lang)
    for change in values:
        line, keys, said = words.value(change, lang)
        yield f"  {line}, {keys}: {said}"


def _stopped(found: tuple[Sequence[Finding], Sequence[Finding]], lang: Lang) -> Iterator[str]:
    for key, side in zip(("unreadable_before", "unreadable"), found, strict=True):
        if side:
            yield text(f"diff.{key}", lang)
            first = sorted(side, key=lambda finding: codes.severity(finding) != Severity.ERROR)[:MOST_ERRORS]
            yield from (f"  {first_line(finding, lang)}" for finding in first)
