"""The data of the recognition decision and of its lists."""

from collections.abc import Iterator
from dataclasses import dataclass

from ctcpl_cli.assess import Assessment, Value, words
from ctcpl_cli.documents import geometry, names
from ctcpl_cli.documents.body import keep_last, lines
from ctcpl_cli.documents.official import BLANK, head_and_foot
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.figures import printed
from ctcpl_cli.messages.documents import OFFICIAL

TEMPLATE = "decision.docx"
_ANNEX_NUMBERS = {"passing": " I", "failing": " II"}
_VERDICTS = {"passing": "pass", "failing": "fail", "incomplete": "incomplete"}
_ARTICLES = ("recognise", "not_met", "duties", "effect")


@dataclass(frozen=True, slots=True)
class Row:
    """One unit of a list, all in words and figures as printed."""

    unit: str
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
    """A column of the lists."""

    id: str
    max: str


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``decision.docx``."""
    document = ready.decision.data
    first = ready.assessments[0]
    area = names.area(first.dossier.unit)
    lists = {kind: tuple(map(_row, ready.of(verdict))) for kind, verdict in _VERDICTS.items()}
    numbered = bool(lists["passing"] and lists["failing"])
    annex_numbers = {kind: number if numbered else "" for kind, number in _ANNEX_NUMBERS.items()}
    units = [assessment.dossier.unit for assessment in ready.assessments]
    kinds = [unit.kind for unit in units if unit is not None and unit.kind]
    return {
        **head_and_foot(document, ready.draft),
        "kind": "decision",
        "authority": str(document.authority or BLANK),
        "articles": keep_last(list(lines(document.articles, bold_marks=True))),
        "numbers": dict(_article_numbers(bool(lists["passing"]), bool(lists["failing"]))),
        "count": {kind: f"{len(rows):02d}" if rows else "" for kind, rows in lists.items()},
        "year": str(first.dossier.year or BLANK),
        "area": area,
        "signer_title": OFFICIAL["signer_title"].format(area=area),
        "unit_words": names.kind_words(kinds, [str(kind) for kind in first.regime.file.unit_kinds]),
        "annex_numbers": annex_numbers,
        "annex_rule": geometry.TEXT_WIDTH // 5,
        "annexes": [Annex(kind, annex_numbers.get(kind, ""), rows) for kind, rows in lists.items() if rows],
        "criteria": [Criterion(c.id, BLANK if c.max is None else printed(c.max)) for c in first.criteria],
        "total_max": BLANK if first.max is None else printed(first.max),
    }


def _row(assessment: Assessment) -> Row:
    reasons = (f"{reason[:1].upper()}{reason[1:]}" for reason in words.why_not(assessment, "vi"))
    return Row(
        names.unit_name(assessment.dossier.unit),
        _figure(assessment.value),
        tuple(_figure(criterion.value) for criterion in assessment.criteria),
        tuple(f"{reason}." for reason in reasons),
    )


def _figure(value: Value) -> str:
    if value.points is not None:
        return printed(value.points)
    if value.met is not None:
        return OFFICIAL["met" if value.met else "not_met"]
    return BLANK


def _article_numbers(passing: bool, failing: bool) -> Iterator[tuple[str, str]]:
    present = {"recognise": passing, "not_met": failing, "duties": True, "effect": True}
    number = 0
    for name in _ARTICLES:
        number += present[name]
        yield name, str(number)
