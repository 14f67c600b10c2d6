"""Which sanctions count against a unit, by whose they are: those of its two heads, or of all its officers.

Heads (article 4 clause 3 of decision 25/2021/QD-TTg): a discipline counts for an act in official duty, in the year of
the act; a prosecution always, in the year of the decision to prosecute. Officers (article 6 of decision 619/QD-TTg): a
discipline from a level on, for an act in official duty. In what nobody has seen in the law, the answer is unknown:
which year counts where act and decision lie in different ones, and whether a prosecution does.
"""

from datetime import date

from ctcpl_cli.dossier.models import Dossier, Sanction
from ctcpl_cli.regime.models import SANCTION_LEVELS, Condition

HEADS = ("bi_thu", "chu_tich")


def counting(dossier: Dossier, condition: Condition) -> tuple[list[Sanction], bool] | None:
    """Sanctions that count, and whether others may count, while something about them is unknown or unreadable.

    None when nobody has stated whether there were any.
    """
    if dossier.leaders is None or dossier.leaders.sanctions is None or dossier.year is None:
        return None
    answers = [(sanction, counts(sanction, condition, dossier.year)) for sanction in dossier.leaders.sanctions]
    unsure = not dossier.leaders.all_read or any(answer is None for _, answer in answers)
    return [sanction for sanction, answer in answers if answer], unsure


def counts(sanction: Sanction, condition: Condition, year: int) -> bool | None:
    """Whether one sanction counts in an assessment year; None while what is known does not tell."""
    tests = _officer(sanction, condition, year) if condition.who == "officers" else _head(sanction, year)
    if False in tests:
        return False
    return None if None in tests else True


def _head(sanction: Sanction, year: int) -> list[bool | None]:
    post = sanction.post in HEADS if sanction.post else None
    if sanction.kind == "discipline":
        return [post, sanction.official_duty, _in(sanction.act_date, year)]
    decided = sanction.decision.date if sanction.decision else None
    return [post, _in(decided, year) if sanction.kind == "prosecution" else None]


def _officer(sanction: Sanction, condition: Condition, year: int) -> list[bool | None]:
    days = sanction.act_date, sanction.decision.date if sanction.decision else None
    years = {_in(day, year) for day in days}
    when = years.pop() if len(years) == 1 else None
    if sanction.kind == "discipline":
        return [sanction.official_duty, _from_level(sanction.level, condition.from_level), when]
    return [None, when]


def _from_level(level: str | None, least: str | None) -> bool | None:
    if least is None:
        return True
    return SANCTION_LEVELS.index(level) >= SANCTION_LEVELS.index(least) if level is not None else None


def _in(day: date | None, year: int) -> bool | None:
    return day.year == year if day is not None else None
