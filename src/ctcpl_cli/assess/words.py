"""Reasons, conditions and verdicts of an assessment as sentences, for documents and terminals alike."""

from decimal import Decimal

from ctcpl_cli.assess.tree import Assessment, ConditionResult
from ctcpl_cli.dossier.models import Unit
from ctcpl_cli.figures import percent, printed
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.values import readable
from ctcpl_cli.regime.models import COMMUNE_KINDS, DISTRICT_KINDS
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
    if condition.kind == "no_leader_sanction":
        level = condition.law.from_level
        who = f"{condition.law.who or 'heads'}{'_from' if level else ''}"
        return text(f"assess.condition_leaders_{who}", lang, level=text(f"assess.level_{level}", lang) if level else "")
    if condition.required is None and isinstance(condition.law.value, dict):
        classes = (
            text("assess.of_class", lang, name=name, points=printed(points, lang))
            for name, points in condition.law.value.items()
        )
        return text("assess.condition_total_by_class", lang, classes=", ".join(classes))
    return text(f"assess.condition_{condition.kind}", lang, required=_required(condition, lang))


def condition_state(condition: ConditionResult, lang: Lang) -> str:
    """Met, not met or unknown."""
    name = {True: "met", False: "not_met", None: "unknown"}[condition.met]
    return text(f"assess.condition_{name}", lang)


def actual(condition: ConditionResult, lang: Lang) -> str:
    """What was found, next to what is demanded."""
    if condition.actual is None or (condition.actual == () and condition.met is None):
        return text("assess.condition_unknown", lang)
    if isinstance(condition.actual, tuple):
        found = ", ".join(condition.actual)
        return text(f"assess.actual_{condition.kind}{'' if condition.actual else '_none'}", lang, ids=found)
    return text(f"assess.actual_{condition.kind}", lang, actual=printed(condition.actual, lang))


def verdict(assessment: Assessment, lang: Lang) -> str:
    """The verdict in capitals."""
    return text(f"assess.verdict_{assessment.verdict}", lang)


def why_not(assessment: Assessment, lang: Lang) -> list[str]:
    """The reason for each condition that is not met, and the indicators that are not."""
    unmet = [node.id for node in assessment.unmet()]
    reasons = broken(assessment, lang)
    return [*reasons, text("assess.fail_unmet", lang, ids=", ".join(unmet))] if unmet else reasons


def broken(assessment: Assessment, lang: Lang) -> list[str]:
    """The reason for each condition that is not met."""
    return [_broken(condition, lang) for condition in assessment.conditions if condition.met is False]


def unmet_reasons(assessment: Assessment, lang: Lang) -> list[str]:
    """For each indicator that is not met what of it is not, and why."""
    reasons = []
    for node in assessment.unmet():
        leaves = [leaf for leaf in node.leaves() if leaf.value.met is False]
        parts = [f"{f'{leaf.id}: ' if leaf is not node else ''}{sentence(leaf.reason, lang)}" for leaf in leaves]
        reasons.append(text("assess.unmet_because", lang, id=node.id, why="; ".join(parts)))
    return reasons


def unit_name(unit: Unit | None, lang: Lang) -> str:
    """The unit's kind and name, such as the Vietnamese for ward Tan Phong."""
    if unit is None:
        return ""
    kind = text(f"units.{unit.kind}", lang) if unit.kind in (*COMMUNE_KINDS, *DISTRICT_KINDS) else ""
    return f"{kind} {unit.name or ''}".strip()


def _broken(condition: ConditionResult, lang: Lang) -> str:
    required = _required(condition, lang)
    if condition.kind == "no_leader_sanction":
        return text(f"assess.fail_leaders_{condition.law.who or 'heads'}", lang)
    if isinstance(condition.actual, tuple):
        return text(f"assess.fail_{condition.kind}", lang, ids=", ".join(condition.actual), required=required)
    found = "..." if condition.actual is None else printed(condition.actual, lang)
    return text(f"assess.fail_{condition.kind}", lang, actual=found, required=required)


def _required(condition: ConditionResult, lang: Lang) -> str:
    return "?" if condition.required is None else printed(condition.required, lang)


def band(lower: Decimal, upper: Decimal | None, unit: str, lang: Lang) -> str:
    """The values of a band, in percent or as a count (``unit`` empty)."""
    if upper is None:
        name = "band_all" if unit and lower == 100 else "band_from"
        return text(f"assess.{name}", lang, lower=printed(lower, lang), unit=unit)
    name = "band_below" if lower == 0 else "band_between"
    return text(f"assess.{name}", lang, lower=printed(lower, lang), upper=printed(upper, lang), unit=unit)


def _band(facts: dict[str, object], lang: Lang) -> str:
    lower, upper = facts["lower"], facts["upper"]
    assert isinstance(lower, Decimal)
    return band(lower, upper if isinstance(upper, Decimal) else None, "" if "count" in facts else "%", lang)
