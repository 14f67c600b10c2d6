"""The posting of a dossier against what the law demands of it: office, and website or radio."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ctcpl_cli.checks import legal_days
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier, Period, Posting, Radio
from ctcpl_cli.regime.models import Step


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """One place of posting.

    ``days`` are counted with both ends, from Monday to Friday where ``working`` days are demanded (public holidays are
    not known, so there may be fewer); None while an end is unknown or they are reversed.
    """

    key: str
    period: Period
    days: int | None
    required_days: int
    required_times: int
    working: bool

    @property
    def short(self) -> bool:
        """Whether the posting is known to last fewer days than the law demands."""
        return self.days is not None and self.days < self.required_days

    @property
    def too_few(self) -> bool:
        """Whether it was announced over the radio fewer times than the law demands."""
        return (
            isinstance(self.period, Radio) and self.period.times is not None and self.period.times < self.required_times
        )


def posting(case: Case[Dossier]) -> Posting | None:
    """The posting as typed, if any."""
    return case.data.procedure.posting if case.data.procedure is not None else None


def places(case: Case[Dossier]) -> Iterator[Place]:
    """Every place of posting that is typed in, where the regime demands posting at all."""
    posted = posting(case)
    step = legal_days.step(case, "posting")
    if posted is not None and step is not None:
        typed = (("office", posted.office), ("website", posted.website), ("radio", posted.radio))
        for key, period in typed:
            if period is not None:
                yield _place(key, period, step)


def owing(case: Case[Dossier]) -> list[Place]:
    """The places that have to be enough: the office, and the others where each of them is known not to be.

    Where the regime names no second place, the office alone.
    """
    typed = list(places(case))
    others = [place for place in typed if place.key != "office" and place.required_times]
    failing = all(place.short or place.too_few for place in others)
    return [place for place in typed if place.key == "office" or (failing and place in others)]


def last_posting_day(case: Case[Dossier]) -> date | None:
    """The last day of posting, over all places; None where the regime demands no posting."""
    posted = posting(case) if legal_days.step(case, "posting") is not None else None
    periods = (posted.office, posted.website, posted.radio) if posted is not None else ()
    ends = [end for period in periods if period is not None and (end := _end(period)) is not None]
    return max(ends, default=None)


def is_reversed(period: Period) -> bool:
    """Whether a period ends before it begins."""
    return period.start is not None and period.end is not None and period.end < period.start


def _end(period: Period) -> date | None:
    return None if is_reversed(period) else period.end


def _place(key: str, period: Period, step: Step) -> Place:
    days, working = None, step.days is None and step.working_days is not None
    if period.start is not None and period.end is not None and not is_reversed(period):
        days = _count(period.start, period.end, working)
    return Place(key, period, days, (step.working_days if working else step.days) or 0, step.times or 0, working)


def _count(first: date, last: date, working: bool) -> int:
    """Days with both ends; of working days five a week."""
    days = (last - first).days + 1
    if not working:
        return days
    weeks, rest = divmod(days, 7)
    return weeks * 5 + sum((first.weekday() + more) % 7 < 5 for more in range(rest))
