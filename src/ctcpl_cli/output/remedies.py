"""What would be enough to pass, as lines."""

from collections.abc import Iterator

from ctcpl_cli.assess import Assessment, ConditionResult
from ctcpl_cli.assess.advice import Remedy, Step, more_satisfied, remedies, unmet
from ctcpl_cli.assess.words import condition_name, sentence
from ctcpl_cli.figures import printed, signed
from ctcpl_cli.messages import Lang, text

_UNKNOWN = {
    "no_leader_sanction": "leaders",
    "satisfaction_min": "satisfaction",
    "all_communes_pass": "communes",
    "indicator_share_min": "indicator_maxima",
}
_MOST_STEPS = 4
"""Where more items are needed, one way says enough: the others differ from it in one or two of many."""
_OF_POINTS = ("total_min", "criterion_share_min", "indicator_share_min")


def remedy_lines(assessment: Assessment, lang: Lang, condition: str | None = None) -> Iterator[str]:
    """For each broken condition (or one of them) what is missing and the smallest sets of items that close it.

    For an incomplete dossier, first what is still unknown; last what is not met and must be.
    """
    if assessment.verdict == "incomplete" and condition is None:
        yield from _unknown(assessment, lang)
    chosen = [remedy for remedy in remedies(assessment) if condition in (None, remedy.condition.id)]
    changes = unmet(assessment) if condition is None else []
    if chosen or changes:
        yield ""
        yield text("explain.remedies", lang)
    for remedy in chosen:
        yield from _remedy(remedy, assessment, lang)
    if changes:
        yield f"  {text('explain.all_needed', lang)}"
    for node, better in changes:
        way = sentence(better.reason, lang) if better is not None else text("explain.no_change", lang)
        yield f"    {node.id} {node.name}: {way}"


def _unknown(assessment: Assessment, lang: Lang) -> Iterator[str]:
    yield ""
    yield text("explain.unknown_parts", lang)
    for part in assessment.unknown():
        yield f"  {part.id} {part.name}: {sentence(part.reason, lang)}"
    for condition in assessment.conditions:
        key = _missing(condition, assessment)
        if key is not None:
            yield f"  {text(f'assess.missing_{key}', lang)}"


def _missing(condition: ConditionResult, assessment: Assessment) -> str | None:
    """What of a condition is unknown besides the points."""
    if condition.met is not None:
        return None
    if condition.required is None:
        return "class"
    if condition.kind == "indicator_share_min" and assessment.points is None:
        return None
    return _UNKNOWN.get(condition.kind)


def _remedy(remedy: Remedy, assessment: Assessment, lang: Lang) -> Iterator[str]:
    name = condition_name(remedy.condition, lang)
    if remedy.part is not None:
        part = "indicator" if remedy.condition.kind == "indicator_share_min" else "criterion"
        name += f" ({text(f'explain.of_{part}', lang, id=remedy.part)})"
    if remedy.missing is None:
        yield f"  {name}: {_without_points(remedy.condition, assessment, lang)}"
        return
    yield f"  {name}: {text('explain.short', lang, points=printed(remedy.missing, lang))}"
    if not remedy.sets:
        yield f"    {text('explain.no_known_way' if remedy.open else 'explain.no_way', lang)}"
    ways = remedy.sets if all(len(steps) <= _MOST_STEPS for steps in remedy.sets) else remedy.sets[:1]
    for number, steps in enumerate(ways, 1):
        yield f"    {text('explain.way', lang, number=number)} {'; '.join(_step(step, lang) for step in steps)}"
    if more := remedy.more + len(remedy.sets) - len(ways):
        yield f"    {text('explain.more_ways', lang, count=more)}"


def _without_points(condition: ConditionResult, assessment: Assessment, lang: Lang) -> str:
    if condition.kind in _OF_POINTS:
        return text("explain.not_yet", lang)
    if condition.kind == "satisfaction_min" and (more := more_satisfied(assessment, condition)) is not None:
        return text("explain.more_satisfied", lang, more=more)
    if condition.kind == "all_communes_pass" and isinstance(condition.actual, tuple):
        return text("explain.communes_first", lang, names=", ".join(condition.actual))
    return text("explain.not_by_points", lang)


def _step(step: Step, lang: Lang) -> str:
    return f"{step.node.id}: {sentence(step.better.reason, lang)}, {signed(step.gain, lang)}"
