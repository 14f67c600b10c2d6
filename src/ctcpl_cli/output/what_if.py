"""Dossiers under two regimes: results before and after, and through which part of the law they change."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ctcpl_cli.assess import Assessment, ConditionResult, CriterionResult, Node, Value
from ctcpl_cli.assess.comparing import Compared, ConditionChange, NodeChange
from ctcpl_cli.assess.words import actual, condition_name, condition_state, sentence, unit_name, verdict
from ctcpl_cli.figures import exact, printed
from ctcpl_cli.findings import Phrase
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.values import readable
from ctcpl_cli.output import markdown as tables
from ctcpl_cli.output.columns import align
from ctcpl_cli.output.law_parts import as_text
from ctcpl_cli.regime.differing import differs

COLUMNS = ("unit", "year", "regimes", "before", "after")
UNIT_KEYS = ("code", "kind", "name", "district", "province")


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """A dossier with its result before and after; or why it has no result under the other regime."""

    path: str
    before: Assessment
    compared: Compared | None
    why_not: Phrase | None


def table(rows: Sequence[Weighed], lang: Lang) -> Iterator[str]:
    """A line for each unit whose result changes, then why, then how many keep theirs."""
    moved = [row for row in rows if row.compared is not None and row.compared.moved]
    if moved:
        yield from align([_heading(lang), *(_cells(row, lang) for row in moved)])
    for row in moved:
        assert row.compared is not None
        yield ""
        yield _say("why", lang, unit=_unit(row, lang), year=row.before.dossier.year, path=row.path)
        yield from (f"  {line}" for line in reasons(row.compared, lang))
    yield from [""] if moved else []
    yield from _counts(rows, lang)


def markdown(rows: Sequence[Weighed], lang: Lang) -> Iterator[str]:
    """The same as a Markdown table."""
    moved = [row for row in rows if row.compared is not None and row.compared.moved]
    if moved:
        yield tables.row([*_heading(lang), _say("column_why", lang)])
        yield tables.row(["---"] * (len(COLUMNS) + 1))
        for row in moved:
            assert row.compared is not None
            why = "<br>".join(tables.escaped(line) for line in reasons(row.compared, lang))
            yield tables.row([*map(tables.escaped, _cells(row, lang)), why])
        yield ""
    yield from (f"- {tables.escaped(line)}" for line in _counts(rows, lang))


def as_json(rows: Sequence[Weighed], lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    compared = [row.compared for row in rows if row.compared is not None]
    summary = {
        "dossiers": len(rows),
        "turned": sum(each.turned for each in compared),
        "moved": sum(each.moved for each in compared),
        "not_compared": len(rows) - len(compared),
    }
    yield as_text({"dossiers": [_dossier(row, lang) for row in rows], "summary": summary})


FORMATS: dict[str, Callable[[Sequence[Weighed], Lang], Iterator[str]]] = {
    "table": table,
    "json": as_json,
    "markdown": markdown,
}


def reasons(compared: Compared, lang: Lang) -> Iterator[str]:
    """Each change with its clause; facts that have no use; how many nodes of the other regime have no facts."""
    yield from (_condition(change, lang) for change in compared.conditions)
    yield from (_node(change, lang) for change in compared.nodes if change.before is not None and change.after)
    for why in ("no_node", "other_rule"):
        if ids := [each.id for each in compared.unusable if each.why == why]:
            yield _say(f"unusable_{why}", lang, ids=", ".join(ids), regime=compared.after.regime.id)
    if alone := sum(change.before is None for change in compared.nodes):
        yield _say("alone", lang, regime=compared.after.regime.id, n=alone)


def _heading(lang: Lang) -> list[str]:
    return [_say(f"column_{name}", lang) for name in COLUMNS]


def _cells(row: Weighed, lang: Lang) -> list[str]:
    assert row.compared is not None
    before, after = row.compared.before, row.compared.after
    regimes = [before.regime.id] if before.regime.id == after.regime.id else [before.regime.id, after.regime.id]
    return [
        _unit(row, lang),
        str(before.dossier.year),
        " -> ".join(regimes),
        _outcome(before, lang),
        _outcome(after, lang),
    ]


def _unit(row: Weighed, lang: Lang) -> str:
    return unit_name(row.before.dossier.unit, lang)


def _outcome(assessment: Assessment, lang: Lang) -> str:
    value = assessment.value
    points = [_points(value, lang)] if value.pointed else []
    return " ".join([*points, verdict(assessment, lang)])


def _points(value: Value, lang: Lang) -> str:
    return "?" if value.points is None else printed(value.points, lang)


def _counts(rows: Sequence[Weighed], lang: Lang) -> Iterator[str]:
    compared = [row.compared for row in rows if row.compared is not None]
    turned = sum(each.turned for each in compared)
    same = [each for each in compared if not each.turned]
    moved = sum(each.moved for each in same)
    yield _say("summary", lang, compared=len(compared), turned=turned, same=len(same), moved=moved)
    for said in dict.fromkeys(_because(row, lang) for row in rows):
        if said:
            n = sum(_because(row, lang) == said for row in rows)
            yield _say("not_compared", lang, n=n, why=said)


def _because(row: Weighed, lang: Lang) -> str:
    return "" if row.why_not is None else text(row.why_not.key, lang, **readable(row.why_not.facts, lang))


def _condition(change: ConditionChange, lang: Lang) -> str:
    told = change.after or change.before
    assert told is not None
    states = [_state(change.before, lang), _state(change.after, lang)]
    facts = {"name": condition_name(told, lang), "before": states[0], "after": states[1], "found": actual(told, lang)}
    known = facts["found"] != facts["after"]
    return _say("condition" if known else "condition_unknown", lang, **facts) + _cited(told)


def _state(condition: ConditionResult | None, lang: Lang) -> str:
    return _say("none", lang) if condition is None else condition_state(condition, lang)


def _node(change: NodeChange, lang: Lang) -> str:
    old, new = change.before, change.after
    assert old is not None and new is not None
    ids = old.id if old.id == new.id else f"{old.id} -> {new.id}"
    because = sentence(new.reason, lang) if isinstance(new, Node) else _say("of_criterion", lang)
    facts = {"id": ids, "name": new.name, "before": _result(old.value, lang), "after": _result(new.value, lang)}
    return _say("node", lang, because=because, **facts) + _cited(new)


def _result(value: Value, lang: Lang) -> str:
    parts = [_say("points", lang, points=_points(value, lang))] if value.pointed else []
    if value.marked:
        parts.append(text(f"assess.condition_{ {True: 'met', False: 'not_met', None: 'unknown'}[value.met] }", lang))
    return "; ".join(parts)


def _cited(part: Node | CriterionResult | ConditionResult) -> str:
    return f" [{part.citation}]" if str(part.citation) else ""


def _dossier(row: Weighed, lang: Lang) -> dict[str, object]:
    dossier, compared = row.before.dossier, row.compared
    return {
        "path": row.path,
        "year": dossier.year,
        "unit": {key: getattr(dossier.unit, key) for key in UNIT_KEYS},
        "before": _side(row.before),
        "after": _side(compared.after) if compared is not None else None,
        "not_compared": _because(row, lang) or None,
        "conditions": [_condition_json(change, lang) for change in compared.conditions] if compared else [],
        "nodes": [_node_json(change, lang) for change in compared.nodes] if compared else [],
        "unusable": [{"id": each.id, "why": each.why} for each in compared.unusable] if compared else [],
    }


def _side(assessment: Assessment) -> dict[str, object]:
    regime = assessment.regime
    head = {"regime": regime.id, "path": regime.source.path, "regime_differs": differs(regime)}
    return {**head, **_plain(assessment.value), "verdict": assessment.verdict}


def _condition_json(change: ConditionChange, lang: Lang) -> dict[str, object]:
    told = change.after or change.before
    assert told is not None
    return {
        "id": told.id,
        "before": change.before.met if change.before is not None else None,
        "after": change.after.met if change.after is not None else None,
        "because": _condition(change, lang),
        "source": str(told.citation),
    }


def _node_json(change: NodeChange, lang: Lang) -> dict[str, object]:
    old, new = change.before, change.after
    told = new or old
    assert told is not None
    return {
        "before": None if old is None else {"id": old.id, **_plain(old.value)},
        "after": None if new is None else {"id": new.id, **_plain(new.value)},
        "because": sentence(told.reason, lang) if isinstance(told, Node) else _say("of_criterion", lang),
        "source": str(told.citation),
    }


def _plain(value: Value) -> dict[str, object]:
    """Points where there are points; met, not met or unknown where it is one of them."""
    row: dict[str, object] = {}
    if value.pointed:
        row["points"] = None if value.points is None else exact(value.points)
    return row | {"met": value.met} if value.marked else row


def _say(key: str, lang: Lang, **facts: object) -> str:
    return text(f"what_if.{key}", lang, **facts)
