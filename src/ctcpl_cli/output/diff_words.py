"""The parts of a change in words, for terminals and for comments."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from ctcpl_cli.assess import Assessment
from ctcpl_cli.assess.words import condition_name, unit_name, verdict
from ctcpl_cli.dossier.duties import Given
from ctcpl_cli.history.git import Change
from ctcpl_cli.history.report import Sides, UnitChange, causes
from ctcpl_cli.history.values import ValueChange, on_one_line
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output.excerpts import cut, excerpts
from ctcpl_cli.output.scores import cell

SHORT = 9

_DIRECT = {
    "no_leader_sanction": "leaders",
    "satisfaction_min": "satisfaction",
    "all_communes_pass": "",
}
"""Conditions that rest on no criterion, with the key of the dossier that they rest on."""


def compared(sides: Sides, lang: Lang) -> dict[str, str]:
    """Both sides: the later one with ``head``, and with ``base`` what it is compared with."""
    asked = _named(sides.asked, sides.base, lang) if sides.parting != "parted" else sides.base[:SHORT]
    base = text(f"diff.base_{sides.parting}", lang, commit=asked, asked=sides.asked)
    if sides.head is None or sides.asked_head is None:
        return {"base": base, "head": text("diff.working_tree", lang)}
    return {"base": base, "head": _named(sides.asked_head, sides.head, lang)}


def name(change: UnitChange, lang: Lang) -> str:
    """Unit and year."""
    named = unit(change, lang)
    if not named:
        return text("diff.unknown_unit", lang, path=change.case.file.source.path)
    return text("diff.unit", lang, unit=named, year=year(change))


def unit(change: UnitChange, lang: Lang) -> str:
    """The unit's name with its kind, empty where no side says it."""
    found = change.unit
    named = unit_name(found, lang) if found is not None and found.name else ""
    return named[:1].upper() + named[1:]


def year(change: UnitChange) -> str:
    """The assessment year."""
    return str(change.data.year or "?") if change.data is not None else "?"


def points(change: UnitChange, lang: Lang) -> str:
    """Points before and after, once where they are the same; nothing where no law counts points."""
    known = [side for side in change.sides if side is not None]
    if known and not any(side.value.pointed for side in known):
        return ""
    return _step([_points(side, lang) for side in _shown(change)], lang)


def verdicts(change: UnitChange, lang: Lang) -> str:
    """The verdict before and after, once where it is the same."""
    said = [text("diff.no_result", lang) if side is None else verdict(side, lang) for side in _shown(change)]
    return _step(said, lang)


def result(change: UnitChange, lang: Lang, regimes: frozenset[str]) -> str:
    """Points and verdict before and after, and what they changed through; ``regimes`` are the ids that changed."""
    known = any(side is not None for side in change.sides)
    parts = [*([points(change, lang)] if known else []), verdicts(change, lang)]
    said = "; ".join(part for part in parts if part)
    if change.before is None:
        return f"{text('diff.added', lang)}: {said}"
    if change.after is None:
        return f"{text('diff.deleted', lang)}: {said}"
    if not change.moved:
        return text("diff.same_result", lang, result=said)
    if change.turned:
        return said + why(change, lang, regimes)
    same = text("diff.same_result", lang, result=verdicts(change, lang))
    if points(change, lang):
        return f"{points(change, lang)}{why(change, lang, regimes)}; {same}"
    return same + text("diff.elsewhere", lang, causes=causes_of(change, lang, regimes))


def why(change: UnitChange, lang: Lang, regimes: frozenset[str]) -> str:
    """The criteria, conditions or regime that a result changed through, each with the lines of its facts."""
    told = causes_of(change, lang, regimes)
    return text("diff.because", lang, causes=told) if told else ""


def causes_of(change: UnitChange, lang: Lang, regimes: frozenset[str]) -> str:
    """The same without the word before it."""
    return ", ".join(_causes(change, lang, regimes))


def place(change: UnitChange, lang: Lang) -> str:
    """The path, and where the file came from."""
    path = change.case.file.source.path
    if not change.renamed or change.before is None:
        return path
    return f"{path}, {text('diff.moved', lang, before=change.before.file.source.path)}"


def value(change: ValueChange, lang: Lang) -> tuple[str, str, str]:
    """Its line, its keys, and what happened to it."""
    line = text("diff.line" if change.after is not None else "diff.old_line", lang, line=change.line)
    if change.before is not None and change.after is not None:
        before, after = excerpts(change.before, change.after)
        said = text("diff.step", lang, before=before, after=after)
    else:
        facts = {"before": cut(change.before or ""), "after": cut(change.after or "")}
        said = text(f"diff.value_{change.change}", lang, **facts)
    return line, "/".join(change.keys), said


def happened(change: Change, lang: Lang) -> str:
    """What happened to a file."""
    if change.before is None:
        return text("diff.added", lang)
    if change.after is None:
        return text("diff.deleted", lang)
    if change.before != change.after:
        return text("diff.moved", lang, before=change.before)
    return text("diff.changed", lang)


def duty_lines(old: Sequence[Given], new: Sequence[Given]) -> Iterator[tuple[str, str]]:
    """The duties that went (``-``) and came (``+``), each on one line."""
    before, after = ([duty(given) for given in givens] for givens in (old, new))
    for tag, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from (("-", said) for said in before[first:last])
            yield from (("+", said) for said in after[start:end])


def duty(given: Given) -> str:
    """Who does what until when, in the words of the file."""
    typed = given.typed
    what = (typed.what if typed is not None else None) or given.output or ""
    due = given.time
    if typed is not None and typed.due is not None and typed.due.at is not None:
        due = on_one_line(typed.due.at).strip("{}")
    who = ", ".join(given.lead)
    receivers = f" -> {', '.join(given.receiver)}" if given.receiver else ""
    return "; ".join(part for part in (f"{who}: {what}{receivers}".strip(": "), str(due or "")) if part)


def _named(asked: str, commit: str, lang: Lang) -> str:
    """A revision with its commit, once where it was named by that."""
    short = commit[:SHORT]
    return short if commit.startswith(asked) else text("diff.named", lang, asked=asked, commit=short)


def _shown(change: UnitChange) -> list[Assessment | None]:
    sides = change.sides
    if change.before is None:
        return [sides[1]]
    return [sides[0]] if change.after is None else list(sides)


def _points(side: Assessment | None, lang: Lang) -> str:
    return "?" if side is None else cell(side.value, lang) if side.value.pointed else ""


def _step(said: Sequence[str], lang: Lang) -> str:
    if len(set(said)) == 1:
        return said[0]
    return text("diff.step", lang, before=said[0] or "-", after=said[-1] or "-")


def _causes(change: UnitChange, lang: Lang, regimes: frozenset[str]) -> Iterator[str]:
    if change.compared is None:
        return
    for criterion, lines in causes(change).items():
        yield text("diff.cause_criterion", lang, id=criterion) + _at(lines, lang)
    for each in change.compared.conditions:
        condition = each.after or each.before
        if condition is not None and condition.kind in _DIRECT:
            key = _DIRECT[condition.kind]
            facts = [row.line for row in change.values if row.keys[:1] == (key,) and row.after is not None]
            yield condition_name(condition, lang) + _at(facts, lang)
    if change.compared.after.regime.id in regimes:
        yield text("diff.cause_regime", lang, id=change.compared.after.regime.id)


def _at(lines: Sequence[int], lang: Lang) -> str:
    return text("diff.at_lines", lang, lines=", ".join(map(str, dict.fromkeys(lines)))) if lines else ""
