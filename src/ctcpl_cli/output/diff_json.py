"""The meaning of a change as JSON."""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.assess import Assessment
from ctcpl_cli.assess.comparing import Compared
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.duties import Given
from ctcpl_cli.history.git import Change
from ctcpl_cli.history.report import DocumentChange, Meaning, RegimeChange, UnitChange, causes
from ctcpl_cli.history.values import ValueChange
from ctcpl_cli.messages import Lang
from ctcpl_cli.output import diff_words as words
from ctcpl_cli.output.criteria_diff import row as regime_row
from ctcpl_cli.output.diff_text import in_order
from ctcpl_cli.output.law_parts import as_text
from ctcpl_cli.output.scores import UNIT_KEYS, number
from ctcpl_cli.output.what_if import reasons


def lines(meaning: Meaning, lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    regimes = frozenset(regime.id for regime in meaning.regimes)
    yield as_text(
        {
            "base": meaning.base,
            "head": meaning.head,
            "units": [_unit(unit, lang, regimes) for unit in in_order(meaning.units)],
            "documents": [_document(document) for document in meaning.documents],
            "regimes": [_regime(regime) for regime in meaning.regimes],
            "templates": [_change(change) for change in meaning.templates],
            "settings": meaning.settings,
            "others": [_change(change) for change in meaning.others],
        }
    )


def _unit(unit: UnitChange, lang: Lang, regimes: frozenset[str]) -> dict[str, object]:
    before, after = unit.sides
    named = unit.unit
    return {
        **_paths(unit.before, unit.after),
        "unit": {key: getattr(named, key, None) for key in UNIT_KEYS},
        "year": getattr(unit.case.file.data, "year", None),
        "before": _side(before),
        "after": _side(after),
        "turned": unit.turned,
        "result": words.result(unit, lang, regimes),
        "causes": [{"criterion": name, "lines": list(found)} for name, found in causes(unit).items()],
        "values": [_value(change) for change in unit.values],
        "files": [{"evidence": file.evidence, **_change(file.change)} for file in unit.files],
        "reasons": _reasons(unit.compared, lang) if unit.moved else [],
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


def _document(document: DocumentChange) -> dict[str, object]:
    return {
        **_paths(document.before, document.after),
        "kind": document.case.file.kind,
        "values": [_value(change) for change in document.values],
        "duties": {"before": _duties(document.old_duties), "after": _duties(document.new_duties)},
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
