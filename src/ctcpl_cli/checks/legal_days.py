"""Legal days of the procedure for the assessment year of a dossier."""

from datetime import date, timedelta

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.regime.models import CALENDAR, Day, Step


def step(case: Case[Dossier], step_id: str) -> Step | None:
    """The regime's step of this id; None where the regime is unknown or has no such step."""
    steps = case.regime.file.procedure if case.regime is not None else ()
    return next((found for found in steps if found.id == step_id), None)


def last_day(case: Case[Dossier], step_id: str) -> date | None:
    """The last day that is in time for a step. "Before 10/01" makes this 09/01 of its year."""
    found = step(case, step_id)
    limit = day_of(found.before, case.data.year) if found is not None and found.before is not None else None
    return limit - timedelta(days=1) if limit is not None else None


def day_of(day: Day, year: int | None) -> date | None:
    """A legal day in an assessment year; None where the year is unknown or beyond the calendar."""
    return day.of(year) if year in CALENDAR and year is not None else None


def cited(case: Case[Dossier], step_id: str) -> str:
    """The text and clause that a step rests on."""
    return str(case.regime.cite_step(step_id)) if case.regime is not None else ""
