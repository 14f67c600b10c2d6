"""The meaning of a change as JSON."""

from collections.abc import Iterator, Sequence
from typing import Any

from ctcpl_cli.assess import Assessment
from ctcpl_cli.assess.comparing import Compared
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.duties import Given
from ctcpl_cli.findings import Finding
from ctcpl_cli.history.git import Change
from ctcpl_cli.history.report import DocumentChange, Meaning, RegimeChange, UnitChange, causes
from ctcpl_cli.history.values import ValueChange
from ctcpl_cli.messages import Lang, codes
from ctcpl_cli.output import diff_words as words
from ctcpl_cli.output.criteria_diff import row as regime_row
from ctcpl_cli.output.diff_order import in_order
from ctcpl_cli.output.diff_templates import made_from
from ctcpl_cli.output.law_parts import as_text
from ctcpl_cli.output.scores import UNIT_KEYS, number
from ctcpl_cli.output.what_if import reasons


def lines(meaning: Meaning, lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    regimes = meaning.laws
    units, others = in_order(meaning, lambda unit: _unit(unit, lang, regimes))
    yield as_text(
        {
            "base": meaning.sides.base,
            "head": meaning.sides.head,
            "units": units,
            "documents": [_document(document, lang) for document in meaning.documents],
            "regimes": [_regime(regime) for regime in meaning.regimes],
            "templates": [{**_change(change), "forms": made_from(change)} for change in meaning.templates],
            "settings": meaning.settings,
            "others": [_change(change) for change in others],
        }
    )


def _unit(unit: UnitChange, lang: Lang, regimes: frozenset[str]) -> dict[str, object]:
    before, after = unit.sides
    named = unit.unit
    return {
        **_paths(unit.before, unit.after),
        "unit": {key: getattr(named, key, None) for key in UNIT_KEYS},
        "year": unit.data.year if unit.data is not None else None,
        "before": _side(before),
        "after": _side(after),
        "turned": unit.turned,
        "result": words.result(unit, lang, regimes),
        "causes": [{"criterion": name, "lines": list(found)} for name, found in causes(unit).items()],
        "values": [_value(change) for change in unit.values],
        "files": [{"evidence": file.evidence, **_change(file.change)} for file in unit.files],
        "reasons": _reasons(unit.compared, lang) if unit.moved else [],
        "problems": _problems(unit.stopped, lang),
    }


def _side(assessment: Assessment | None) -> dict[str, object] | None:
    if assessment is None:
        return None
    return {
        "regime": assessment.regime.id,
        "points": number(assessment.value.points),
        "met": assessment.value.met,
        "verdict": assessment.verdict,
    }


def _reasons(compared: Compared | None, lang: Lang) -> list[str]:
    return list(reasons(compared, lang)) if compared is not None else []


def _value(change: ValueChange) -> dict[str, object]:
    return {
        "keys": list(change.keys),
        "line": change.line,
        "change": change.change,
        "before": change.before,
        "after": change.after,
    }


def _problems(stopped: tuple[Sequence[Finding], Sequence[Finding]], lang: Lang) -> list[dict[str, object]]:
    return [
        {
            "side": side,
            "code": finding.code,
            "line": finding.span.line,
            "column": finding.span.column,
            "message": codes.message(finding, lang),
        }
        for side, found in zip(("before", "after"), stopped, strict=True)
        for finding in found
    ]


def _document(document: DocumentChange, lang: Lang) -> dict[str, object]:
    return {
        **_paths(document.before, document.after),
        "kind": document.kind,
        "values": [_value(change) for change in document.values],
        "duties": {"before": _duties(document.old_duties), "after": _duties(document.new_duties)},
        "problems": _problems(document.stopped, lang),
    }


def _duties(found: tuple[Given, ...]) -> list[str]:
    return [words.duty(given) for given in found]


def _regime(regime: RegimeChange) -> dict[str, object]:
    readable = all(side is None or side.data is not None for side in (regime.before, regime.after))
    return {
        "id": regime.id,
        "path": regime.path,
        "readable": readable,
        "differences": [regime_row(each) for each in regime.differences],
    }


def _paths(before: Case[Any] | None, after: Case[Any] | None) -> dict[str, str | None]:
    return {
        "before_path": before.file.source.path if before is not None else None,
        "after_path": after.file.source.path if after is not None else None,
    }


def _change(change: Change) -> dict[str, str | None]:
    return {"before_path": change.before, "after_path": change.after}
