"""A dossier under a regime: the assessment tree, from facts up to the verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ctcpl_cli.assess.conditions import Grounds, judge
from ctcpl_cli.assess.linking import linked
from ctcpl_cli.assess.scoring import (
    given,
    has_facts,
    leaf,
    not_arising,
    not_arising_faults,
    unknown,
    unread_not_arising,
)
from ctcpl_cli.assess.sums import total, within
from ctcpl_cli.assess.tree import (
    Assessment,
    Commune,
    ConditionResult,
    CriterionResult,
    Node,
    Value,
    Verdict,
    unknown_parts,
)
from ctcpl_cli.dossier.models import Dossier, Facts
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Criterion, Indicator
from ctcpl_cli.regime.results import bound, form
from ctcpl_cli.regime.rules import Fault, Outcome, Reason


def assess(dossier: Dossier, regime: Regime, communes: Sequence[Commune] | None = None) -> Assessment:
    """Points and verdict by the layer that counts: the council's once its minutes exist, else the commune's.

    A wrong or missing fact makes its item unknown, and everything above it. ``communes`` are those beside a
    district's file; None where nobody has looked.
    """
    appraised = _rows(dossier, regime) if dossier.appraised else {}
    criteria = tuple(_criterion(criterion, dossier, regime, appraised) for criterion in regime.file.criteria)
    own = total([criterion.own for criterion in criteria])
    value = total([criterion.value for criterion in criteria])
    grounds = Grounds(dossier, regime, value, criteria, communes)
    conditions = tuple(judge(condition, grounds) for condition in regime.file.conditions)
    verdict = _verdict(value, criteria, conditions)
    return Assessment(
        dossier,
        regime,
        "council" if dossier.appraised else "self",
        value,
        own,
        verdict,
        conditions,
        criteria,
        tuple(_unverified(regime, criteria)),
        tuple(linked(grounds, verdict)),
    )


def _rows(dossier: Dossier, regime: Regime) -> dict[str, Facts | None]:
    """What the council said, by id; None where it cannot be read, which may be all of it."""
    if dossier.appraisal is None or not dossier.appraisal.all_read:
        return dict.fromkeys(regime.indicators)
    return dossier.appraisal.rows


def _criterion(law: Criterion, dossier: Dossier, regime: Regime, appraised: dict[str, Facts | None]) -> CriterionResult:
    indicators = tuple(_indicator(indicator, law, dossier, regime, appraised) for indicator in law.indicators)
    value = within(law.max, total([node.value for node in indicators]))
    own = within(law.max, total([node.own for node in indicators]))
    return CriterionResult(str(law.id), str(law.name or ""), law.max, value, own, regime.cite(str(law.id)), indicators)


def _indicator(
    law: Indicator, criterion: Criterion, dossier: Dossier, regime: Regime, appraised: dict[str, Facts | None]
) -> Node:
    stated = dossier.indicators.get(str(law.id))
    council = appraised.get(str(law.id))
    unread = str(law.id) in appraised and (council is None or unread_not_arising(council))
    most = bound(law, criterion.max)
    if not law.items:
        node = leaf(regime, law, most, stated, council, unread=council is None and unread)
        return _with_fault(node, Fault("items_refused", "items")) if stated is not None and stated.items else node
    typed = stated.items if stated is not None else {}
    below = {str(item.id): appraised[str(item.id)] for item in law.items if str(item.id) in appraised}
    absent = bool(stated is not None and stated.not_arising)
    said = council.not_arising if council is not None else None
    counts_absent = absent and not below if said is None else said
    items = tuple(
        leaf(
            regime,
            item,
            bound(item, most),
            typed.get(str(item.id)),
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
    unclear = stated is not None and unread_not_arising(stated)
    if unclear:
        own = unknown(law, most)
    unread = unread or (unclear and said is None and len(below) < len(items))
    if not counts_absent:
        value = _indicator_value(law, None, False, [item.value for item in items])
    elif said:
        blocked = any(fault.blocking for fault in council_faults)
        value = _indicator_value(law, None if blocked else outcome, True, [])
    else:
        value = own
    if unread:
        value = unknown(law, most)
    reason = Reason("sum" if form(law).points else "all_of")
    if outcome and counts_absent:
        reason = outcome.reason
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
        return given(law, outcome) if outcome else unknown(law, law.max)
    return within(law.max, total(items))


def _with_fault(node: Node, fault: Fault) -> Node:
    """The node with one more blocking fault in what the commune stated."""
    nothing = unknown(node.law, node.own.ceiling if node.own.points is None else node.law.max)
    if node.appraised is not None:
        return replace(node, own=nothing, faults=(*node.faults, fault))
    return replace(
        node,
        value=nothing,
        own=nothing,
        outcome=None,
        reason=Reason("wrong", {"keys": ("items",)}),
        faults=(*node.faults, fault),
    )


def _verdict(result: Value, criteria: Sequence[CriterionResult], conditions: Sequence[ConditionResult]) -> Verdict:
    """Every condition met, and everything met that is met or not; one thing unknown anywhere leaves it open."""
    answers = [condition.met for condition in conditions]
    if result.marked:
        answers.append(result.met)
    if None in answers or not result.known or any(unknown_parts(criterion.indicators) for criterion in criteria):
        return "incomplete"
    return "fail" if False in answers else "pass"


def _unverified(regime: Regime, criteria: Sequence[CriterionResult]) -> Iterator[str]:
    for condition in regime.file.conditions:
        for field in ("value",) if condition.value is not None else ("kind", "who", "from_level"):
            if getattr(condition, field) is not None and not regime.seen(condition, field):
                yield f"{condition.id}.{field}"
    maxima = set(regime.unseen_maxima())
    for criterion in criteria:
        yield from (name for name in (f"{criterion.id}.max",) if name in maxima)
        for indicator in criterion.indicators:
            for node in (indicator, *(() if indicator.not_arising else indicator.items)):
                if f"{node.id}.max" in maxima:
                    yield f"{node.id}.max"
                rests_on = node.outcome.rests_on if node.outcome else ()
                yield from (f"{node.id}.{field}" for field in rests_on if not regime.seen(node.law, field))
