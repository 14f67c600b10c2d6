"""What would be enough to pass, as lines."""

from collections.abc import Iterator

from ctcpl_cli.assess import Assessment
from ctcpl_cli.assess.advice import Remedy, Step, remedies
from ctcpl_cli.assess.words import condition_name, sentence
from ctcpl_cli.figures import printed, signed
from ctcpl_cli.messages import Lang, text


def remedy_lines(assessment: Assessment, lang: Lang, condition: str | None = None) -> Iterator[str]:
    """For each broken condition (or one of them) what is missing and the smallest sets of items that close it.

    For an incomplete dossier, first what is still unknown.
    """
    if assessment.verdict == "incomplete" and condition is None:
        yield from _unknown(assessment, lang)
    chosen = [remedy for remedy in remedies(assessment) if condition in (None, remedy.condition.id)]
    if chosen:
        yield ""
        yield text("explain.remedies", lang)
    for remedy in chosen:
        yield from _remedy(remedy, lang)


def _unknown(assessment: Assessment, lang: Lang) -> Iterator[str]:
    yield ""
    yield text("explain.unknown_parts", lang)
    for indicator in assessment.indicators():
        if indicator.value.known:
            continue
        for leaf in indicator.leaves():
            if not leaf.value.known:
                yield f"  {leaf.id} {leaf.name}: {sentence(leaf.reason, lang)}"
    if any(c.kind == "no_leader_sanction" and c.met is None for c in assessment.conditions):
        yield f"  {text('assess.missing_leaders', lang)}"


def _remedy(remedy: Remedy, lang: Lang) -> Iterator[str]:
    name = condition_name(remedy.condition, lang)
    if remedy.criterion is not None:
        name += f" ({text('explain.of_criterion', lang, id=remedy.criterion)})"
    if remedy.missing is None:
        key = "not_by_points" if remedy.condition.kind == "no_leader_sanction" else "not_yet"
        yield f"  {name}: {text(f'explain.{key}', lang)}"
        return
    yield f"  {name}: {text('explain.short', lang, points=printed(remedy.missing, lang))}"
    if not remedy.sets:
        yield f"    {text('explain.no_way', lang)}"
    for number, steps in enumerate(remedy.sets, 1):
        yield f"    {text('explain.way', lang, number=number)} {'; '.join(_step(step, lang) for step in steps)}"
    if remedy.more:
        yield f"    {text('explain.more_ways', lang, count=remedy.more)}"


def _step(step: Step, lang: Lang) -> str:
    return f"{step.node.id}: {sentence(step.better.reason, lang)}, {signed(step.gain, lang)}"
