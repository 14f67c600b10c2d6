"""The data of the recognition decision and of its lists."""

from collections.abc import Iterator
from dataclasses import dataclass

from ctcpl_cli.assess import Assessment
from ctcpl_cli.documents import bodies, geometry, names, outcomes
from ctcpl_cli.documents.body import keep_last, lines
from ctcpl_cli.documents.official import BLANK, head_and_foot
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.messages.documents import OFFICIAL

TEMPLATE = "decision.docx"
_ANNEX_NUMBERS = {"passing": " I", "failing": " II"}
_VERDICTS = {"passing": "pass", "failing": "fail", "incomplete": "incomplete"}
_ARTICLES = ("recognise", "not_met", "duties", "effect")


@dataclass(frozen=True, slots=True)
class Row:
    """One unit of a list, all in words and figures as printed."""

    unit: str
    unit_class: str
    total: str
    criteria: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Annex:
    """One list: ``passing``, ``failing`` or ``incomplete``. The number is empty where there is only one."""

    kind: str
    number: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Criterion:
    """A column of the lists. The maximum is empty where no points are given."""

    id: str
    name: str
    max: str


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``decision.docx``."""
    document = ready.decision.data
    first = ready.assessments[0]
    unit = first.dossier.unit
    area = names.area(unit, ready.regime.level)
    class_marks = outcomes.class_marks(ready.regime)
    lists = {kind: tuple(map(_row, ready.of(verdict))) for kind, verdict in _VERDICTS.items()}
    numbered = bool(lists["passing"] and lists["failing"])
    annex_numbers = {kind: number if numbered else "" for kind, number in _ANNEX_NUMBERS.items()}
    units = [assessment.dossier.unit for assessment in ready.assessments]
    kinds = [unit.kind for unit in units if unit is not None and unit.kind]
    return {
        **head_and_foot(document, ready.draft),
        **bodies.words(bodies.level(ready.regime, unit)),
        "kind": "decision",
        "authority": str(document.authority or BLANK),
        "articles": keep_last(list(lines(document.articles, bold_marks=True))),
        "numbers": dict(_article_numbers(bool(lists["passing"]), bool(lists["failing"]))),
        "count": {kind: f"{len(rows):02d}" if rows else "" for kind, rows in lists.items()},
        "year": str(first.dossier.year or BLANK),
        "area": area,
        "signer_title": OFFICIAL["signer_title"].format(area=area),
        "unit_words": names.kind_words(kinds, [str(kind) for kind in ready.regime.file.unit_kinds]),
        "annex_numbers": annex_numbers,
        "annex_rule": geometry.TEXT_WIDTH // 5,
        "annexes": [Annex(kind, annex_numbers.get(kind, ""), rows) for kind, rows in lists.items() if rows],
        "criteria": [Criterion(c.id, c.name, outcomes.most(c) if c.value.pointed else "") for c in first.criteria],
        "pointed": first.value.pointed,
        "by_class": bool(class_marks),
        "class_marks": class_marks,
        "total_max": outcomes.most(first),
    }


def _row(assessment: Assessment) -> Row:
    unit = assessment.dossier.unit
    return Row(
        names.unit_name(unit),
        str((unit.class_ if unit is not None else None) or BLANK),
        outcomes.figure(assessment.value),
        tuple(outcomes.figure(criterion.value) for criterion in assessment.criteria),
        tuple(outcomes.sentences(outcomes.reasons(assessment))),
    )


def _article_numbers(passing: bool, failing: bool) -> Iterator[tuple[str, str]]:
    present = {"recognise": passing, "not_met": failing, "duties": True, "effect": True}
    number = 0
    for name in _ARTICLES:
        number += present[name]
        yield name, str(number)
