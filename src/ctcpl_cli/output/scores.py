"""Points and verdicts as table, JSON, CSV and Markdown. Machine formats write numbers exactly."""

import json
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from ctcpl_cli.assess import Assessment, ConditionResult, CriterionResult, LinkedResult, Node, Value
from ctcpl_cli.assess.words import sentence, unit_name, verdict, why_not
from ctcpl_cli.figures import exact, printed
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output.columns import align, csv_line
from ctcpl_cli.output.markdown import escaped, row
from ctcpl_cli.regime.differing import differs

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
        yield from (*_unverified(rows, lang), *_differing(rows, lang))


def markdown(scored: Iterable[Scored], lang: Lang) -> Iterator[str]:
    """The same as Markdown tables."""
    for regime, rows in _by_regime(scored).items():
        heading = _heading(rows, lang)
        yield f"### {escaped(regime)}"
        yield ""
        yield row(heading)
        yield row(["---", "---", *["---:"] * (len(heading) - 4), "---", "---"])
        for _, assessment in rows:
            yield row([escaped(cell) for cell in _row(assessment, lang)])
        yield ""
        yield _summary(rows, lang)
        for line in (*_unverified(rows, lang), *_differing(rows, lang)):
            yield from ("", line)
        yield ""


def as_csv(scored: Iterable[Scored], lang: Lang) -> Iterator[str]:
    """A row a dossier; the points of criteria stand last, under their ids."""
    rows = list(scored)
    ids = sorted({criterion.id for _, assessment in rows for criterion in assessment.criteria})
    yield csv_line(
        [
            "path",
            "regime",
            "year",
            *UNIT_KEYS,
            "layer",
            "points",
            "max",
            "met",
            "verdict",
            "reasons",
            "regime_differs",
            *(f"criterion_{i}" for i in ids),
        ]
    )
    for path, assessment in rows:
        dossier = assessment.dossier
        results = {c.id: _points(c.value) if c.value.pointed else _met(c.value) for c in assessment.criteria}
        yield csv_line(
            [
                path,
                assessment.regime.id,
                str(dossier.year),
                *(str(getattr(dossier.unit, key) or "") for key in UNIT_KEYS),
                assessment.layer,
                _points(assessment.value),
                printed(assessment.max, "en") if assessment.max is not None and assessment.value.pointed else "",
                _met(assessment.value),
                assessment.verdict,
                "; ".join(why_not(assessment, lang)),
                str(differs(assessment.regime)).lower(),
                *(results.get(name, "") for name in ids),
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
        unit_name(assessment.dossier.unit, lang),
        str(assessment.dossier.year),
        *(cell(criterion.value, lang) for criterion in assessment.criteria),
        cell(assessment.value, lang),
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


def _differing(rows: list[Scored], lang: Lang) -> Iterator[str]:
    for regime in dict.fromkeys(assessment.regime for _, assessment in rows):
        if differs(regime):
            yield text("criteria.differs", lang, id=regime.id, path=regime.source.path)


def cell(value: Value, lang: Lang) -> str:
    """Points, or met or not, or both; a question mark for what is unknown."""
    parts = []
    if value.pointed:
        parts.append("?" if value.points is None else printed(value.points, lang))
    if value.marked:
        word = "met" if value.met else "not_met"
        parts.append("?" if value.met is None else text(f"assess.condition_{word}", lang))
    return "; ".join(dict.fromkeys(parts))


def _points(value: Value) -> str:
    return "" if value.points is None else printed(value.points, "en")


def _met(value: Value) -> str:
    return "" if value.met is None else str(value.met).lower()


def _dossier(path: str, assessment: Assessment, lang: Lang) -> dict[str, object]:
    dossier = assessment.dossier
    return {
        "path": path,
        "regime": assessment.regime.id,
        "regime_differs": differs(assessment.regime),
        "year": dossier.year,
        "unit": {key: getattr(dossier.unit, key) for key in UNIT_KEYS},
        "method": assessment.regime.file.method,
        "layer": assessment.layer,
        **_result(assessment.value, assessment.max),
        "verdict": assessment.verdict,
        "conditions": [_condition(condition) for condition in assessment.conditions],
        "criteria": [_criterion(criterion, lang) for criterion in assessment.criteria],
        "linked": [_linked(linked, lang) for linked in assessment.linked],
        "unverified": list(assessment.unverified),
    }


def _condition(condition: ConditionResult) -> dict[str, object]:
    actual = list(condition.actual) if isinstance(condition.actual, tuple) else number(condition.actual)
    return {
        "id": condition.id,
        "met": condition.met,
        "actual": actual,
        "required": number(condition.required),
        "source": str(condition.citation),
    }


def _criterion(criterion: CriterionResult, lang: Lang) -> dict[str, object]:
    row: dict[str, object] = {"id": criterion.id, **_result(criterion.value, criterion.max)}
    if criterion.changed:
        row |= _before(criterion.own)
    return row | {"indicators": [_node(indicator, lang) for indicator in criterion.indicators]}


def _node(node: Node, lang: Lang) -> dict[str, object]:
    row: dict[str, object] = {"id": node.id, **_result(node.value, node.max)}
    if node.changed:
        row |= _before(node.own)
    if node.law.rule is not None:
        row["rule"] = node.law.rule.kind
    row |= {"not_arising": node.not_arising, "because": sentence(node.reason, lang)}
    return row | ({"items": [_node(item, lang) for item in node.items]} if hasattr(node.law, "items") else {})


def _linked(linked: LinkedResult, lang: Lang) -> dict[str, object]:
    return {
        "id": str(linked.law.id),
        "programme": str(linked.law.programme or ""),
        "name": str(linked.law.name or ""),
        "met": linked.met,
        "because": sentence(linked.reason, lang),
        "source": str(linked.citation),
        "unverified": list(linked.unseen),
    }


def _result(value: Value, maximum: Decimal | None) -> dict[str, object]:
    """Points and maximum where there are points; met, not met or unknown where it is one of them."""
    row: dict[str, object] = {"points": number(value.points), "max": number(maximum)} if value.pointed else {}
    return row | {"met": value.met} if value.marked else row


def _before(own: Value) -> dict[str, object]:
    row: dict[str, object] = {"self_points": number(own.points)} if own.pointed else {}
    return row | {"self_met": own.met} if own.marked else row


def number(value: Decimal | int | None) -> int | float | None:
    """A number as JSON has it, written exactly."""
    return None if value is None else exact(value)
