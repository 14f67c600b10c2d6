"""What a case says must come out, and whether it did."""

import re
from collections.abc import Iterator
from collections.abc import Mapping as Words
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from ctcpl_cli.assess import Assessment, CriterionResult, Node
from ctcpl_cli.assess.tree import Value
from ctcpl_cli.assess.words import actual, sentence, why_not
from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.messages import Lang
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.results import Form, form
from ctcpl_cli.regime.rules import Reason
from ctcpl_cli.source import Mapping, Scalar
from ctcpl_cli.trials.models import Trial

Of = Literal["node", "total", "verdict", "condition", "linked"]
MARKS = {"met": True, "not_met": False, "unknown": None}
VERDICTS = ("pass", "fail", "incomplete")
TOTAL: Final = "total"
VERDICT: Final = "verdict"
TABLES: dict[str, Of] = {"conditions": "condition", "linked": "linked"}
_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")
_POINTS = Form(True, False)

Found = Decimal | bool | str | None
"""Points, met or not, or a word: a verdict, or that a result is for other kinds of units; None: unknown."""
_ABSENT = "absent"
_LANGUAGES: tuple[Lang, ...] = ("vi", "en")


@dataclass(frozen=True, slots=True)
class Expectation:
    """One result that a case states: of a node, of the total, of a condition, ...; ``value`` is where it is typed."""

    of: Of
    id: str
    expected: Found
    value: Scalar


def stated(trial: Trial, regime: Regime) -> Iterator[Expectation | Problem]:
    """Everything a case states, in order. What the regime does not have, or cannot give, is a problem."""
    entry = trial.at.entry("gives") if trial.at is not None else None
    if entry is None or not isinstance(entry.value, Mapping):
        return
    forms = _forms(regime)
    known = [*forms, TOTAL, VERDICT, *TABLES]
    for row in entry.value:
        name = str(row.key)
        if name in TABLES and isinstance(row.value, Mapping):
            yield from _table(TABLES[name], row.value, regime)
        elif name not in known:
            yield Problem("trial_unknown_id", row.key.start, row.key.end, {"id": row.key.short, "known": known})
        elif not isinstance(row.value, Scalar):
            yield _unusable(row.key, name, _words(name, forms))
        elif name in TABLES:
            yield _unusable(row.value, name, _words(name, forms))
        elif name == VERDICT:
            yield _one_of(VERDICT, VERDICT, row.value, {word: word for word in VERDICTS})
        else:
            yield _result(TOTAL if name == TOTAL else "node", name, row.value, forms.get(name, _POINTS))


def mismatch(expectation: Expectation, assessment: Assessment) -> Problem | None:
    """Nothing where it came out as stated; else what came out, and why."""
    found, why = _found(expectation, assessment)
    if found == expectation.expected and type(found) is type(expectation.expected):
        return None
    place = expectation.value
    facts = {
        "what": _subject(expectation),
        "expected": _shown(expectation.expected),
        "found": _shown(found),
        "why": why,
    }
    return Problem("trial_differs", place.start, place.end, facts)


def _forms(regime: Regime) -> dict[str, Form]:
    """What each node gives, by id."""
    found: dict[str, Form] = {}
    for criterion in regime.file.criteria:
        found[str(criterion.id)] = form(criterion)
        for indicator in criterion.indicators:
            found |= {str(node.id): form(node) for node in (indicator, *indicator.items)}
    return found


def _table(of: Of, rows: Mapping, regime: Regime) -> Iterator[Expectation | Problem]:
    nodes = regime.file.conditions if of == "condition" else regime.file.linked
    known = [str(node.id) for node in nodes]
    for row in rows:
        if row.key not in known:
            yield Problem("trial_unknown_id", row.key.start, row.key.end, {"id": row.key.short, "known": known})
        elif not isinstance(row.value, Scalar):
            yield _unusable(row.key, str(row.key), list(MARKS))
        else:
            yield _one_of(of, str(row.key), row.value, MARKS)


def _result(of: Of, name: str, value: Scalar, shape: Form) -> Expectation | Problem:
    if shape.points and _NUMBER.fullmatch(value):
        return Expectation(of, name, Decimal(value), value)
    words = MARKS if shape.marks else {"unknown": None}
    if value in words:
        return Expectation(of, name, words[value], value)
    return _unusable(value, name, _words(name, {name: shape}))


def _one_of(of: Of, name: str, value: Scalar, words: Words[str, Found]) -> Expectation | Problem:
    return Expectation(of, name, words[value], value) if value in words else _unusable(value, name, list(words))


def _words(name: str, forms: dict[str, Form]) -> list[object]:
    if name in TABLES:
        return [Phrase("criteria_test.a_table")]
    if name == VERDICT:
        return list(VERDICTS)
    shape = forms.get(name, _POINTS)
    return [*([Phrase("criteria_test.a_number")] if shape.points else []), *(MARKS if shape.marks else ["unknown"])]


def _unusable(at: Scalar, name: str, known: list[object]) -> Problem:
    return Problem("trial_result_unusable", at.start, at.end, {"id": name, "value": at.short, "known": known})


def _found(expectation: Expectation, assessment: Assessment) -> tuple[Found, Phrase | str]:
    if expectation.of == TOTAL:
        return assessment.points, ""
    if expectation.of == VERDICT:
        broken = {lang: "; ".join(why_not(assessment, lang)) for lang in _LANGUAGES}
        return assessment.verdict, _in_brackets(broken) if broken["vi"] else ""
    if expectation.of == "condition":
        result = next(result for result in assessment.conditions if result.id == expectation.id)
        known = result.met is not None or result.actual not in (None, ())
        return result.met, _in_brackets({lang: actual(result, lang) for lang in _LANGUAGES}) if known else ""
    if expectation.of == "linked":
        results = [result for result in assessment.linked if result.law.id == expectation.id]
        if not results:
            return _ABSENT, ""
        return results[0].met, because(results[0].reason)
    node = nodes(assessment)[expectation.id]
    why = because(node.reason) if isinstance(node, Node) else ""
    return _of_value(node.value, expectation.expected), why


def _of_value(value: Value, expected: Found) -> Found:
    """The half of a result that was asked for: points, or met; for what is expected unknown, what is known of it."""
    if isinstance(expected, Decimal):
        return value.points
    if isinstance(expected, bool):
        return value.met
    return value.points if value.points is not None else value.met


def nodes(assessment: Assessment) -> dict[str, CriterionResult | Node]:
    """Criteria, indicators and items by id."""
    found: dict[str, CriterionResult | Node] = {}
    for criterion in assessment.criteria:
        found[criterion.id] = criterion
        for indicator in criterion.indicators:
            found |= {node.id: node for node in (indicator, *indicator.items)}
    return found


def because(reason: Reason) -> Phrase:
    """Why, as a sentence in both languages."""
    return _in_brackets({lang: sentence(reason, lang) for lang in _LANGUAGES})


def _in_brackets(said: Words[Lang, str]) -> Phrase:
    return Phrase("criteria_test.because", {str(lang): words for lang, words in said.items()})


def _subject(expectation: Expectation) -> Phrase:
    return Phrase(f"criteria_test.of_{expectation.of}", {"id": expectation.id})


def _shown(found: Found) -> object:
    if found is None or isinstance(found, bool):
        return Phrase(f"criteria_test.{'unknown' if found is None else 'met' if found else 'not_met'}")
    return found if isinstance(found, Decimal) else Phrase(f"criteria_test.{found}")
