"""Points and verdicts as table, JSON, CSV and Markdown. Machine formats write numbers exactly."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from ctcpl_cli.assess import Assessment, ConditionResult, CriterionResult, Node, Value
from ctcpl_cli.assess.words import sentence, verdict, why_not
from ctcpl_cli.figures import printed
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output.columns import align

Scored = tuple[str, Assessment]
"""The path of a dossier and its assessment."""

UNIT_KEYS = ("code", "kind", "name", "district", "province")


def table(scored: Iterable[Scored], lang: Lang) -> Iterator[str]:
    """One table a regime, a row a unit, and what the results rest on."""
    for regime, rows in _by_regime(scored).items():
        yield regime
        yield from align([_heading(rows, lang), *(_row(assessment, lang) for _, assessment in rows)])
        yield ""
        yield _summary(rows, lang)
        yield from _unverified(rows, lang)


def markdown(scored: Iterable[Scored], lang: Lang) -> Iterator[str]:
    """The same as Markdown tables."""
    for regime, rows in _by_regime(scored).items():
        heading = _heading(rows, lang)
        yield f"### {_escaped(regime)}"
        yield ""
        yield _markdown_row(heading)
        yield _markdown_row(["---", "---", *["---:"] * (len(heading) - 4), "---", "---"])
        for _, assessment in rows:
            yield _markdown_row([_escaped(cell) for cell in _row(assessment, lang)])
        yield ""
        yield _summary(rows, lang)
        yield from ("", *unseen) if (unseen := list(_unverified(rows, lang))) else ()
        yield ""


def as_csv(scored: Iterable[Scored], lang: Lang) -> Iterator[str]:
    """A row a dossier; the points of criteria stand last, under their ids."""
    rows = list(scored)
    ids = sorted({criterion.id for _, assessment in rows for criterion in assessment.criteria})
    yield _csv_line(
        [
            "path",
            "regime",
            "year",
            *UNIT_KEYS,
            "layer",
            "points",
            "max",
            "verdict",
            "reasons",
            *(f"criterion_{i}" for i in ids),
        ]
    )
    for path, assessment in rows:
        dossier = assessment.dossier
        points = {criterion.id: _exact(criterion.value) for criterion in assessment.criteria}
        yield _csv_line(
            [
                path,
                assessment.regime.id,
                str(dossier.year),
                *(str(getattr(dossier.unit, key) or "") for key in UNIT_KEYS),
                assessment.layer,
                _exact(assessment.value),
                printed(assessment.max, "en") if assessment.max is not None else "",
                assessment.verdict,
                "; ".join(why_not(assessment, lang)),
                *(points.get(name, "") for name in ids),
            ]
        )


def as_json(scored: Iterable[Scored], lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    rows = [_dossier(path, assessment, lang) for path, assessment in scored]
    yield json.dumps({"dossiers": rows}, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Iterable[Scored], Lang], Iterator[str]]] = {
    "table": table,
    "json": as_json,
    "csv": as_csv,
    "markdown": markdown,
}


def unit_name(assessment: Assessment, lang: Lang) -> str:
    """The unit's kind and name, such as the Vietnamese for ward Tan Phong."""
    unit = assessment.dossier.unit
    kind = (
        text(f"units.{unit.kind}", lang)
        if unit is not None and unit.kind in ("xa", "phuong", "thi_tran", "dac_khu")
        else ""
    )
    return f"{kind} {unit.name or ''}".strip() if unit is not None else ""


def _by_regime(scored: Iterable[Scored]) -> dict[str, list[Scored]]:
    groups: dict[str, list[Scored]] = {}
    for path, assessment in scored:
        groups.setdefault(f"{assessment.regime.title} ({assessment.regime.id})", []).append((path, assessment))
    return groups


def _heading(rows: list[Scored], lang: Lang) -> list[str]:
    criteria = [text("score.criterion", lang, id=criterion.id) for criterion in rows[0][1].criteria]
    head = [text(f"score.{name}", lang) for name in ("unit", "year")]
    return [*head, *criteria, text("score.total", lang), text("score.verdict", lang), text("score.why", lang)]


def _row(assessment: Assessment, lang: Lang) -> list[str]:
    return [
        unit_name(assessment, lang),
        str(assessment.dossier.year),
        *(_cell(criterion.value, lang) for criterion in assessment.criteria),
        _cell(assessment.value, lang),
        verdict(assessment, lang),
        "; ".join(why_not(assessment, lang)),
    ]


def _summary(rows: list[Scored], lang: Lang) -> str:
    counts = {
        name: sum(assessment.verdict == name for _, assessment in rows) for name in ("pass", "fail", "incomplete")
    }
    return text(
        "score.summary",
        lang,
        units=len(rows),
        passed=counts["pass"],
        failed=counts["fail"],
        incomplete=counts["incomplete"],
    )


def _unverified(rows: list[Scored], lang: Lang) -> Iterator[str]:
    unseen = {name for _, assessment in rows for name in assessment.unverified}
    if unseen:
        yield text("score.unverified", lang, count=len(unseen))


def _cell(value: Value, lang: Lang) -> str:
    if value.points is not None:
        return printed(value.points, lang)
    if value.met is not None:
        return text("assess.condition_met" if value.met else "assess.condition_not_met", lang)
    return "?"


def _exact(value: Value) -> str:
    if value.points is not None:
        return printed(value.points, "en")
    return "" if value.met is None else str(value.met).lower()


def _csv_line(cells: list[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="").writerow(cells)
    return buffer.getvalue()


def _markdown_row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def _dossier(path: str, assessment: Assessment, lang: Lang) -> dict[str, object]:
    dossier = assessment.dossier
    marks = assessment.regime.file.method == "all_met"
    return {
        "path": path,
        "regime": assessment.regime.id,
        "year": dossier.year,
        "unit": {key: getattr(dossier.unit, key) for key in UNIT_KEYS},
        "method": assessment.regime.file.method,
        "layer": assessment.layer,
        **_result(assessment.value, assessment.max, marks),
        "verdict": assessment.verdict,
        "conditions": [_condition(condition) for condition in assessment.conditions],
        "criteria": [_criterion(criterion, marks, lang) for criterion in assessment.criteria],
        "unverified": list(assessment.unverified),
    }


def _condition(condition: ConditionResult) -> dict[str, object]:
    actual = list(condition.actual) if isinstance(condition.actual, tuple) else _number(condition.actual)
    return {
        "id": condition.id,
        "met": condition.met,
        "actual": actual,
        "required": _number(condition.required),
        "source": str(condition.citation),
    }


def _criterion(criterion: CriterionResult, marks: bool, lang: Lang) -> dict[str, object]:
    row: dict[str, object] = {"id": criterion.id, **_result(criterion.value, criterion.max, marks)}
    if criterion.changed:
        row |= _before(criterion.own)
    return row | {"indicators": [_node(indicator, marks, lang) for indicator in criterion.indicators]}


def _node(node: Node, marks: bool, lang: Lang) -> dict[str, object]:
    row: dict[str, object] = {"id": node.id, **_result(node.value, node.max, marks)}
    if node.changed:
        row |= _before(node.own)
    if node.law.rule is not None:
        row["rule"] = node.law.rule.kind
    row |= {"not_arising": node.not_arising, "because": sentence(node.reason, lang)}
    return row | ({"items": [_node(item, marks, lang) for item in node.items]} if hasattr(node.law, "items") else {})


def _result(value: Value, maximum: Decimal | None, marks: bool) -> dict[str, object]:
    """Points and maximum; in a regime that ``marks`` what is met, met, not met or unknown."""
    if marks and value.points is None and maximum is None:
        return {"met": value.met}
    return {"points": _number(value.points), "max": _number(maximum)}


def _before(own: Value) -> dict[str, object]:
    return {"self_points": _number(own.points)} if own.met is None else {"self_met": own.met}


def _number(value: Decimal | int | None) -> int | float | None:
    """A number that JSON writes exactly as it is: points have few digits, so the shortest float prints them back."""
    if value is None or isinstance(value, int):
        return value
    return int(value) if value == value.to_integral_value() else float(value)
