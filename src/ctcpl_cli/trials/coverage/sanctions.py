"""What must be tried of sanctions: none, those that count, and those that do not count for one reason alone."""

from collections.abc import Callable, Iterator
from datetime import date

from ctcpl_cli.assess import ConditionResult
from ctcpl_cli.assess.leaders import HEADS, counts
from ctcpl_cli.dossier.models import Decision, Sanction
from ctcpl_cli.regime.models import SANCTION_LEVELS, Condition
from ctcpl_cli.trials.coverage.boundary import Shown

Need = tuple[str, dict[str, object], Callable[[ConditionResult, Shown], bool]]
Mend = Callable[[Sanction, int], dict[str, object]]
"""The one change by which a sanction that does not count would count."""


def sanctions(condition: Condition) -> Iterator[Need]:
    """Those of one condition, by whose sanctions it asks for."""
    yield "nobody", {}, lambda result, shown: result.met is True and not _given(shown)
    yield from _of_officers(condition) if condition.who == "officers" else _of_heads(condition)


def _of_heads(condition: Condition) -> Iterator[Need]:
    for kind in ("discipline", "prosecution"):
        for post in HEADS:
            yield f"{kind}_{post}", {}, _any(condition, True, kind=kind, post=post)
    yield "prosecution_private", {}, _any(condition, True, kind="prosecution", official_duty=False)
    for kind in ("discipline", "prosecution"):
        yield f"{kind}_other_post", {}, _spared(condition, lambda _, year: {"post": "bi_thu"}, kind=kind)
        yield f"{kind}_other_year", {}, _spared(condition, _in_the_year, kind=kind)
    yield "discipline_private", {}, _spared(condition, lambda _, year: {"official_duty": True}, kind="discipline")


def _of_officers(condition: Condition) -> Iterator[Need]:
    least = condition.from_level
    if least is None:
        yield "discipline_counts", {}, _any(condition, True, kind="discipline")
    else:
        place = SANCTION_LEVELS.index(least)
        yield "level_at", {}, _any(condition, True, level=least)
        if place + 1 < len(SANCTION_LEVELS):
            yield "level_above", {}, _heavier(condition, place)
        if place:
            yield "level_below", {}, _spared(condition, lambda _, year: {"level": least}, kind="discipline")
    for post in (*HEADS, "other"):
        yield f"discipline_{post}", {}, _any(condition, True, kind="discipline", post=post)
    yield "discipline_private", {}, _spared(condition, lambda _, year: {"official_duty": True}, kind="discipline")
    yield "discipline_other_year", {}, _spared(condition, _in_the_year, kind="discipline")
    yield "two_years", {}, _any(condition, None, kind="discipline")
    yield "prosecution_unclear", {}, _any(condition, None, kind="prosecution")


def _any(condition: Condition, answer: bool | None, **fields: object) -> Callable[[ConditionResult, Shown], bool]:
    """A sanction with these fields for which the answer is this."""

    def reached(_: ConditionResult, shown: Shown) -> bool:
        return any(
            counts(sanction, condition, year) is answer and _has(sanction, fields) for sanction, year in _given(shown)
        )

    return reached


def _heavier(condition: Condition, place: int) -> Callable[[ConditionResult, Shown], bool]:
    def reached(_: ConditionResult, shown: Shown) -> bool:
        levels = [sanction.level for sanction, year in _given(shown) if counts(sanction, condition, year)]
        return any(level is not None and SANCTION_LEVELS.index(level) > place for level in levels)

    return reached


def _spared(condition: Condition, mend: Mend, **fields: object) -> Callable[[ConditionResult, Shown], bool]:
    """A sanction with these fields that does not count, and would with one change."""

    def reached(_: ConditionResult, shown: Shown) -> bool:
        return any(
            counts(sanction, condition, year) is False
            and _has(sanction, fields)
            and counts(sanction.model_copy(update=mend(sanction, year)), condition, year) is True
            for sanction, year in _given(shown)
        )

    return reached


def _in_the_year(sanction: Sanction, year: int) -> dict[str, object]:
    day = date(year, 6, 1)
    return {"act_date": day, "decision": Decision.model_construct(date=day)}


def _has(sanction: Sanction, fields: dict[str, object]) -> bool:
    return all(getattr(sanction, name) == value for name, value in fields.items())


def _given(shown: Shown) -> list[tuple[Sanction, int]]:
    dossier = shown.assessment.dossier
    found = dossier.leaders.sanctions if dossier.leaders is not None else None
    return [(sanction, dossier.year) for sanction in found or () if dossier.year is not None]
