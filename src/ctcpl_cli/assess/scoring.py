"""Facts of one rule to its result, in the commune's layer and in the council's."""

from decimal import Decimal

from ctcpl_cli.assess.tree import Node, Value
from ctcpl_cli.dossier.models import FACT_KEYS, Facts, ItemFacts
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Item
from ctcpl_cli.regime.results import form
from ctcpl_cli.regime.rules import RULES, Fault, Outcome, Reason, quantities

_EMPTY = ItemFacts.model_construct()


def leaf(
    regime: Regime,
    law: Item,
    bound: Decimal | None,
    stated: ItemFacts | None,
    appraised: Facts | None,
    absent: bool = False,
    dropped: bool = False,
    unread: bool = False,
) -> Node:
    """One rule's node. ``bound`` is the most it may give.

    ``absent``: the commune says that the indicator above did not arise; ``dropped``: so does the layer that counts.
    ``unread``: the council said something of it that could not be read.
    """
    own: Outcome | None = None
    faults: tuple[Fault, ...] = ()
    appraisal_faults: tuple[Fault, ...] = ()
    if not absent:
        own, faults = _of_layer(law, bound, stated or _EMPTY, council=False)
    counts = None if dropped else own
    if appraised is not None and not dropped:
        counts, appraisal_faults = _of_layer(law, bound, appraised, council=True)
    elif unread and not dropped:
        counts, appraisal_faults = None, (Fault("untyped", "items"),)
    chosen = appraised if appraised is not None else stated
    return Node(
        law,
        regime.cite(str(law.id)),
        _value(law, bound, counts),
        _value(law, bound, own),
        _reason(counts, appraisal_faults or faults, dropped),
        dropped or bool(chosen is not None and chosen.not_arising),
        counts,
        stated,
        appraised,
        faults,
        appraisal_faults,
    )


def _reason(outcome: Outcome | None, faults: tuple[Fault, ...], dropped: bool) -> Reason:
    if dropped:
        return Reason("not_arising_above")
    return outcome.reason if outcome is not None else _unknown(faults)


def not_arising(law: Item) -> Outcome | None:
    """What the regime gives for a task that did not arise; None where it gives nothing of the kind."""
    gives = law.not_arising.gives if law.not_arising is not None else None
    if gives is None:
        return None
    shape = form(law)
    points = law.max if gives == "full" else Decimal(str(gives))
    if not shape.points:
        return Outcome(None, True, Reason("not_arising_met"), ("not_arising",))
    if points is None:
        return None
    return Outcome(points, True if shape.marks else None, Reason("not_arising", {"points": points}), ("not_arising",))


def unread_not_arising(facts: Facts) -> bool:
    """Whether something was said of the task not arising that cannot be read."""
    return facts.has("not_arising") and facts.not_arising is None


def not_arising_faults(law: Item, facts: Facts, below: bool = False) -> list[Fault]:
    """What is wrong with a statement that the task did not arise: not allowed here, or facts beside it."""
    faults = [] if law.not_arising is not None else [Fault("not_arising_refused", "not_arising")]
    beside = [key for key in FACT_KEYS if facts.has(key)]
    if beside or below:
        faults.append(Fault("not_arising_with_facts", "not_arising", facts={"keys": beside or ["items"]}))
    if isinstance(facts, ItemFacts) and not facts.has("note"):
        faults.append(Fault("not_arising_without_note", "not_arising", blocking=False))
    return faults


def _of_layer(
    law: Item, bound: Decimal | None, facts: Facts, council: bool
) -> tuple[Outcome | None, tuple[Fault, ...]]:
    if facts.not_arising:
        faults = not_arising_faults(law, facts)
        blocked = any(fault.blocking for fault in faults)
        return (None if blocked else not_arising(law)), tuple(faults)
    rule = law.rule
    if rule is None or rule.kind is None:
        return None, ()
    unread = [Fault("untyped", "not_arising")] if unread_not_arising(facts) else []
    if council and _points_alone(law, facts):
        faults = [fault for fault in quantities.typed_points(facts, bound, rule.step) if fault.key != "reason"]
        if any(option.points == facts.points for option in rule.options):
            faults = [fault for fault in faults if fault.kind != "negative"]
        faults += [*unread, *([Fault("untyped", "points")] if facts.points is None else [])]
        reason = Reason("appraised", {"points": facts.points, "reason": str(facts.reason or "")})
        return (None if faults else Outcome(facts.points, None, reason)), tuple(faults)
    module = RULES[rule.kind]
    faults = [*module.faults(rule, bound, facts), *unread]
    if council:
        faults = [fault for fault in faults if fault.key != "reason"]
    blocked = any(fault.blocking for fault in faults)
    return (None if blocked else module.score(rule, bound if rule.kind != "met" else law.max, facts)), tuple(faults)


def _unknown(faults: tuple[Fault, ...]) -> Reason:
    blocking = [fault for fault in faults if fault.blocking]
    absent = tuple(fault.key for fault in blocking if fault.kind == "missing")
    if absent and len(absent) == len(blocking):
        return Reason("missing", {"keys": absent})
    return Reason("wrong", {"keys": tuple(fault.key for fault in blocking if fault.kind != "missing")})


def _points_alone(law: Item, facts: Facts) -> bool:
    others = [key for key in FACT_KEYS if key != "points" and facts.has(key)]
    return facts.has("points") and not others and form(law).points


def given(law: Item, outcome: Outcome) -> Value:
    """What an outcome gives at a node."""
    return Value(outcome.points, outcome.met, outcome.points, *form(law))


def unknown(law: Item, most: Decimal | None) -> Value:
    """A node of which nothing is known but the most it can give."""
    return Value(None, None, most, *form(law))


def _value(law: Item, bound: Decimal | None, outcome: Outcome | None) -> Value:
    return unknown(law, bound) if outcome is None or not outcome.known else given(law, outcome)


def has_facts(facts: Facts) -> list[str]:
    """Facts that stand directly under an indicator whose rules stand at its items."""
    return [key for key in FACT_KEYS if facts.has(key)]
