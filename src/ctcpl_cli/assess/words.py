"""Reasons, conditions and verdicts of an assessment as sentences, for documents and terminals alike."""

from decimal import Decimal

from ctcpl_cli.assess.tree import Assessment, ConditionResult
from ctcpl_cli.figures import percent, printed
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.values import readable
from ctcpl_cli.regime.rules import Reason


def sentence(reason: Reason, lang: Lang) -> str:
    """Why a result is what it is."""
    facts = dict(reason.facts)
    words = readable(facts, lang)
    numerator, denominator = facts.get("numerator"), facts.get("denominator")
    if isinstance(numerator, Decimal) and isinstance(denominator, Decimal) and denominator > 0:
        words["percent"] = percent(numerator, denominator, lang)
    if "lower" in facts:
        words["band"] = _band(facts, lang)
    if "keys" in facts and isinstance(facts["keys"], tuple):
        words["keys"] = ", ".join(text(f"assess.key_{key}", lang) for key in facts["keys"])
    return text(f"assess.{reason.key}", lang, **words)


def condition_name(condition: ConditionResult, lang: Lang) -> str:
    """What the condition demands."""
    required = printed(condition.required, lang)
    return text(f"assess.condition_{condition.kind}", lang, required=required)


def condition_state(condition: ConditionResult, lang: Lang) -> str:
    """Met, not met or unknown."""
    name = {True: "met", False: "not_met", None: "unknown"}[condition.met]
    return text(f"assess.condition_{name}", lang)


def actual(condition: ConditionResult, lang: Lang) -> str:
    """What was found, next to what is demanded."""
    if condition.actual is None or (condition.actual == () and condition.met is None):
        return text("assess.condition_unknown", lang)
    if isinstance(condition.actual, tuple):
        if not condition.actual:
            return text("assess.actual_criteria_none", lang)
        return text("assess.actual_criteria", lang, ids=", ".join(condition.actual))
    key = "leaders" if condition.kind == "no_leader_sanction" else "total"
    return text(f"assess.actual_{key}", lang, actual=printed(condition.actual, lang))


def verdict(assessment: Assessment, lang: Lang) -> str:
    """The verdict in capitals."""
    return text(f"assess.verdict_{assessment.verdict}", lang)


def why_not(assessment: Assessment, lang: Lang) -> list[str]:
    """The reason for each condition that is not met."""
    return [_broken(condition, lang) for condition in assessment.conditions if condition.met is False]


def _broken(condition: ConditionResult, lang: Lang) -> str:
    required = printed(condition.required, lang)
    if isinstance(condition.actual, tuple):
        return text("assess.fail_criteria", lang, ids=", ".join(condition.actual), required=required)
    if condition.kind == "no_leader_sanction":
        return text("assess.fail_leaders", lang)
    found = "..." if condition.actual is None else printed(condition.actual, lang)
    return text("assess.fail_total", lang, actual=found, required=required)


def _band(facts: dict[str, object], lang: Lang) -> str:
    lower, upper = facts["lower"], facts["upper"]
    unit = "" if "count" in facts else "%"
    assert isinstance(lower, Decimal)
    if not isinstance(upper, Decimal):
        name = "band_all" if unit and lower == 100 else "band_from"
        return text(f"assess.{name}", lang, lower=printed(lower, lang), unit=unit)
    name = "band_below" if lower == 0 else "band_between"
    return text(f"assess.{name}", lang, lower=printed(lower, lang), upper=printed(upper, lang), unit=unit)
