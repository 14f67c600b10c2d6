"""Days and lengths: of the procedure's steps, and of items whose year is not the calendar year."""

from collections.abc import Iterator

from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.regime.consistency.places import at, lacks, node
from ctcpl_cli.regime.models import Day, Item, RegimeFile, Step

_DAYS = {1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}
"""Days of each month in every year: the law sets no date on 29 February."""
_FARTHEST = 5
_DAY = Phrase("regimes.day")


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """Days that no calendar has, lengths that are none, periods that end before they begin."""
    for position, step in enumerate(regime.procedure):
        yield from lacks(step, node(step, position, "procedure"), "id")
        if step.before is not None:
            yield from _day(step.before)
        yield from _lengths(step)
    for indicator in regime.indicators():
        for item in (indicator, *indicator.items):
            yield from _period(item)


def _lengths(step: Step) -> Iterator[Problem]:
    for key in ("days", "working_days", "times"):
        length = getattr(step, key)
        if length is not None and length <= 0:
            yield at(step, (key,), "not_positive", key=key, value=length)


def _period(item: Item) -> Iterator[Problem]:
    period = item.period
    if period is None:
        return
    yield from lacks(period, node(item, 0, "items"), "from", "to")
    wrong = [problem for day in (period.first, period.last) if day is not None for problem in _day(day)]
    yield from wrong
    first, last = period.first, period.last
    if first is not None and last is not None and not wrong and _order(first) > _order(last):
        yield at(period, ("to",), "reversed", first=_written(first), last=_written(last))


def _day(day: Day) -> Iterator[Problem]:
    yield from lacks(day, _DAY, "day", "month")
    if day.month is not None and day.month not in _DAYS:
        yield at(day, ("month",), "no_such_day", day=day.day, month=day.month)
    elif day.day is not None and day.month is not None and not 1 <= day.day <= _DAYS[day.month]:
        yield at(day, ("day",), "no_such_day", day=day.day, month=day.month)
    if day.year is not None and abs(day.year) > _FARTHEST:
        yield at(day, ("year",), "year_not_relative", year=day.year)


def _order(day: Day) -> tuple[int, int, int]:
    return day.year or 0, day.month or 0, day.day or 0


def _written(day: Day) -> str:
    return f"{day.day}/{day.month}"
