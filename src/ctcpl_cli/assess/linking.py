"""Indicators of other programmes that rest on this result: computed from the dossier, never typed in."""

from collections.abc import Iterator
from fractions import Fraction

from ctcpl_cli.assess.conditions import Grounds
from ctcpl_cli.assess.tree import LinkedResult, Node, Verdict
from ctcpl_cli.dossier.models import Facts
from ctcpl_cli.regime.models import Linked, LinkedRule
from ctcpl_cli.regime.rules import Reason, quantities

_RECOGNISED: dict[Verdict, bool | None] = {"pass": True, "fail": False, "incomplete": None}
_KEYS = ("numerator", "denominator")
_WHOLE = ("items", "not_arising")
"""What makes all that the council said of a node unknown, while it cannot be read."""


def linked(grounds: Grounds, verdict: Verdict) -> Iterator[LinkedResult]:
    """Those of the unit's kind and of the assessment year, in the order of the regime."""
    unit, year = grounds.dossier.unit, grounds.dossier.year
    for law in grounds.regime.file.linked:
        running = law.years is None or (year is not None and law.years.cover(year))
        if running and law.rule is not None and unit is not None and unit.kind in law.unit_kinds:
            met, reason = _answer(law.rule, grounds, verdict)
            yield LinkedResult(law, met, reason, grounds.regime.cite_source(law.source), _unseen(law, grounds))


def _answer(rule: LinkedRule, grounds: Grounds, verdict: Verdict) -> tuple[bool | None, Reason]:
    if rule.kind == "recognised":
        return _RECOGNISED[verdict], Reason(f"linked_{verdict}")
    node = next((leaf for leaf in _leaves(grounds) if leaf.id == rule.of), None)
    if rule.kind != "ratio" or node is None or rule.at_least is None:
        return None, Reason("linked_apart")
    if node.not_arising:
        return None, Reason("linked_not_arising", {"id": node.id})
    if unread := [fault.key for fault in node.appraisal_faults if fault.kind == "untyped" and fault.key in _WHOLE]:
        return None, Reason("wrong", {"keys": tuple(unread)})
    facts = _facts(node)
    missing = [fault.key for fault in quantities.missing(facts, *_KEYS)] if facts is not None else list(_KEYS)
    if missing or facts is None or facts.numerator is None or facts.denominator is None:
        return None, Reason("missing", {"keys": tuple(missing)})
    if wrong := [fault.key for fault in quantities.ratio(facts)]:
        return None, Reason("wrong", {"keys": tuple(wrong)})
    met = Fraction(facts.numerator) * 100 / Fraction(facts.denominator) >= Fraction(rule.at_least)
    found = {"numerator": facts.numerator, "denominator": facts.denominator, "at_least": rule.at_least}
    return met, Reason("ratio_met" if met else "ratio_not_met", found)


def _facts(node: Node) -> Facts | None:
    """The council's figures where it typed any, else the commune's: typed points alone say nothing of a ratio."""
    council = node.appraised
    return council if council is not None and any(council.has(key) for key in _KEYS) else node.stated


def _leaves(grounds: Grounds) -> Iterator[Node]:
    for criterion in grounds.criteria:
        for indicator in criterion.indicators:
            yield from indicator.leaves()


def _unseen(law: Linked, grounds: Grounds) -> tuple[str, ...]:
    kind = law.rule.kind if law.rule is not None else None
    fields = {"recognised": ("kind",), "ratio": ("at_least",)}.get(str(kind), ())
    return tuple(field for field in fields if not grounds.regime.seen(law, field))
