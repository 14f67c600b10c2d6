"""Which sanctions count against a unit: those of its two heads, for acts of the assessment year.

Source: article 4 clause 3 of decision 25/2021/QD-TTg. A discipline counts for an act in official duty, in the year of
the act; a prosecution always, in the year of the decision to prosecute.
"""

from ctcpl_cli.dossier.models import Dossier, Sanction

HEADS = ("bi_thu", "chu_tich")


def counting(dossier: Dossier) -> tuple[list[Sanction], bool] | None:
    """Sanctions that count, and whether others may count, while something about them is unknown or unreadable.

    None when nobody has stated whether there were any.
    """
    if dossier.leaders is None or dossier.leaders.sanctions is None or dossier.year is None:
        return None
    answers = [(sanction, counts(sanction, dossier.year)) for sanction in dossier.leaders.sanctions]
    unsure = not dossier.leaders.all_read or any(answer is None for _, answer in answers)
    return [sanction for sanction, answer in answers if answer], unsure


def counts(sanction: Sanction, year: int) -> bool | None:
    """Whether one sanction counts in an assessment year; None while what is known does not tell."""
    tests: list[bool | None] = [sanction.post in HEADS if sanction.post else None]
    if sanction.kind == "discipline":
        tests += [sanction.official_duty, sanction.act_date.year == year if sanction.act_date else None]
    elif sanction.kind == "prosecution":
        decided = sanction.decision.date if sanction.decision else None
        tests.append(decided.year == year if decided else None)
    else:
        tests.append(None)
    if False in tests:
        return False
    return None if None in tests else True
