"""A sanction that is not fully described.

Whether a sanction keeps a unit from being recognised depends on who was sanctioned (secretary of the party
committee or chairman of the people's committee), how (a discipline counts for breaking the law in official
duty, a prosecution always) and when: a discipline in the year of the act, a prosecution in the year of the
decision to prosecute (decision 25/2021/QD-TTg, article 4 clause 3). So a discipline needs `post`, `kind`,
`official_duty`, `act_date` and the `decision` with number and date; a prosecution needs `post`, `kind` and the
`decision`. For the years 2017 to 2021, when officers of any post count from a warning on (decision 619/QD-TTg, article
6), a discipline needs its `level` and no `post`.

While this is unknown, the condition and with it the verdict may stay unknown. The person's name is not needed.
A number that may not be told can be written with dots: `number: ".../QD-UBND"`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.missing import missing_keys, named
from ctcpl_cli.dossier.models import Dossier, Sanction
from ctcpl_cli.findings import Finding

CODE = "CT411"
OF_EVERY = ("post", "kind", "decision")
OF_DISCIPLINE = ("post", "kind", "official_duty", "act_date", "decision")
OF_OFFICERS = {
    None: ("kind", "decision"),
    "discipline": ("kind", "level", "official_duty", "act_date", "decision"),
    "prosecution": ("kind", "act_date", "decision"),
}


def check(case: Case[Dossier]) -> Iterator[Finding]:
    leaders = case.data.leaders
    for sanction in (leaders.sanctions if leaders is not None else None) or ():
        needed = _needed(case, sanction)
        missing = missing_keys(sanction, *needed)
        if missing:
            yield case.at_key(CODE, sanction, missing[0], keys=named(missing))
        if sanction.decision is not None:
            missing = missing_keys(sanction.decision, "number", "date")
            if missing:
                yield case.at_key(CODE, sanction.decision, missing[0], keys=named(missing))


def _needed(case: Case[Dossier], sanction: Sanction) -> tuple[str, ...]:
    conditions = case.regime.file.conditions if case.regime is not None else ()
    if any(condition.kind == "no_leader_sanction" and condition.who == "officers" for condition in conditions):
        return OF_OFFICERS[sanction.kind]
    return OF_DISCIPLINE if sanction.kind == "discipline" else OF_EVERY
