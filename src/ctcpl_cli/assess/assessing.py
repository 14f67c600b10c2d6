"""A dossier under a regime: the assessment tree, from facts up to the verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from ctcpl_cli.assess.conditions import judge
from ctcpl_cli.assess.scoring import has_facts, leaf, not_arising, not_arising_faults
from ctcpl_cli.assess.tree import Assessment, ConditionResult, CriterionResult, Node, Value, Verdict
from ctcpl_cli.dossier.models import Dossier, Facts
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Criterion, Indicator
from ctcpl_cli.regime.rules import Fault, Outcome, Reason


def assess(dossier: Dossier, regime: Regime) -> Assessment:
    """Points and verdict by the layer that counts: the council's once its minutes exist, else the commune's.

    A wrong or missing fact makes its item unknown, and everything above it.
    """
    appraised = dossier.appraisal.rows if dossier.appraised and dossier.appraisal is not None else {}
    criteria = tuple(_criterion(criterion, dossier, regime, appraised) for criterion in regime.file.criteria)
    own = _sum([criterion.own for criterion in criteria])
    value = _sum([criterion.value for criterion in criteria])
    conditions = tuple(judge(condition, dossier, regime, value, criteria) for condition in regime.file.conditions)
    return Assessment(
        dossier,
        regime,
        "council" if dossier.appraised else "self",
        value,
        own,
        _verdict(value, conditions, regime),
        conditions,
        criteria,
        tuple(_unverified(regime, criteria)),
    )


def _criterion(law: Criterion, dossier: Dossier, regime: Regime, appraised: dict[str, Facts | None]) -> CriterionResult:
    indicators = tuple(_indicator(indicator, law, dossier, regime, appraised) for indicator in law.indicators)
    value = _within(law.max, _sum([node.value for node in indicators]))
    own = _within(law.max, _sum([node.own for node in indicators]))
    return CriterionResult(str(law.id), str(law.name or ""), law.max, value, own, regime.cite(str(law.id)), indicators)


def _indicator(
    law: Indicator, criterion: Criterion, dossier: Dossier, regime: Regime, appraised: dict[str, Facts | None]
) -> Node:
    stated = dossier.indicators.get(str(law.id))
    council = appraised.get(str(law.id))
    unread = str(law.id) in appraised and (
        council is None or (council.has("not_arising") and council.not_arising is None)
    )
    bound = law.max if law.max is not None else criterion.max
    if not law.items:
        node = leaf(regime, law, bound, stated, council, unread=council is None and unread)
        return _with_fault(node, Fault("items_refused", "items")) if stated is not None and stated.items else node
    given = stated.items if stated is not None else {}
    below = {str(item.id): appraised[str(item.id)] for item in law.items if str(item.id) in appraised}
    absent = bool(stated is not None and stated.not_arising)
    said = council.not_arising if council is not None else None
    counts_absent = absent and not below if said is None else said
    items = tuple(
        leaf(
            regime,
            item,
            item.max if item.max is not None else bound,
            given.get(str(item.id)),
            below.get(str(item.id)),
            absent,
            counts_absent,
            unread or (str(item.id) in below and below[str(item.id)] is None),
        )
        for item in law.items
    )
    faults: list[Fault] = not_arising_faults(law, stated, bool(stated.items)) if stated is not None and absent else []
    if stated is not None and not absent:
        faults += [Fault("fact_at_indicator", key, blocking=False) for key in has_facts(stated)]
    council_faults: list[Fault] = []
    if council is not None and council.not_arising:
        council_faults = not_arising_faults(law, council, bool(below))
    outcome = not_arising(law)
    granted = outcome if absent and not any(fault.blocking for fault in faults) else None
    own = _indicator_value(law, granted, absent, [item.own for item in items])
    if not counts_absent:
        value = _indicator_value(law, None, False, [item.value for item in items])
    elif said:
        blocked = any(fault.blocking for fault in council_faults)
        value = _indicator_value(law, None if blocked else outcome, True, [])
    else:
        value = own
    if unread:
        value = Value(ceiling=bound)
    reason = outcome.reason if outcome and counts_absent else Reason("sum")
    if unread:
        reason = Reason("wrong", {"keys": ("items",)})
    citation = regime.cite(str(law.id))
    return Node(
        law,
        citation,
        value,
        own,
        reason,
        counts_absent,
        outcome if counts_absent else None,
        stated,
        council,
        tuple(faults),
        tuple(council_faults),
        items,
    )


def _indicator_value(law: Indicator, outcome: Outcome | None, absent: bool, items: Sequence[Value]) -> Value:
    if absent:
        return Value(outcome.points, outcome.met, outcome.points) if outcome else Value(ceiling=law.max)
    return _within(law.max, _sum(items))


def _within(maximum: Decimal | None, value: Value) -> Value:
    """Never more than the maximum: where parts without one of their own give more, nobody knows what is right."""
    if maximum is None or (value.ceiling is not None and value.ceiling <= maximum):
        return value
    above = value.points is not None and value.points > maximum
    return Value(None if above else value.points, value.met, maximum)


def _with_fault(node: Node, fault: Fault) -> Node:
    """The node with one more blocking fault in what the commune stated."""
    unknown = Value(ceiling=node.own.ceiling if node.own.points is None else node.law.max)
    if node.appraised is not None:
        return replace(node, own=unknown, faults=(*node.faults, fault))
    return replace(
        node,
        value=unknown,
        own=unknown,
        outcome=None,
        reason=Reason("wrong", {"keys": ("items",)}),
        faults=(*node.faults, fault),
    )


def _sum(values: Sequence[Value]) -> Value:
    """Points add up where every part has them; parts that are met or not are met when all are."""
    points = [value.points for value in values]
    marks = [value.met for value in values if value.met is not None]
    ceilings = [value.ceiling for value in values if value.met is None]
    ceiling = None if None in ceilings else sum((c for c in ceilings if c is not None), Decimal(0))
    if any(not value.known for value in values):
        return Value(None, False if False in marks else None, ceiling)
    if marks:
        return Value(None, all(marks), None)
    return Value(sum((p for p in points if p is not None), Decimal(0)), None, ceiling)


def _verdict(total: Value, conditions: Sequence[ConditionResult], regime: Regime) -> Verdict:
    answers = [condition.met for condition in conditions]
    if regime.file.method == "all_met":
        answers.append(total.met)
    elif total.points is None:
        answers.append(None)
    if None in answers:
        return "incomplete"
    return "fail" if False in answers else "pass"


def _unverified(regime: Regime, criteria: Sequence[CriterionResult]) -> Iterator[str]:
    yield from (
        f"{condition.id}.{field}"
        for condition in regime.file.conditions
        if not regime.seen(condition, field := "value" if condition.value is not None else "kind")
    )
    maxima = set(regime.unseen_maxima())
    for criterion in criteria:
        yield from (name for name in (f"{criterion.id}.max",) if name in maxima)
        for indicator in criterion.indicators:
            for node in (indicator, *(() if indicator.not_arising else indicator.items)):
                if f"{node.id}.max" in maxima:
                    yield f"{node.id}.max"
                rests_on = node.outcome.rests_on if node.outcome else ()
                yield from (f"{node.id}.{field}" for field in rests_on if not regime.seen(node.law, field))
