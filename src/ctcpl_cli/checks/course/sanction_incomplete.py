"""A sanction that is not fully described.

Whether a sanction keeps a unit from being recognised depends on who was sanctioned (secretary of the party
committee or chairman of the people's committee), how (a discipline counts for breaking the law in official
duty, a prosecution always) and when: a discipline in the year of the act, a prosecution in the year of the
decision to prosecute (decision 25/2021/QD-TTg, article 4 clause 3). So a discipline needs `post`, `kind`,
`official_duty`, `act_date` and the `decision` with number and date; a prosecution needs `post`, `kind` and the
`decision`.

While this is unknown, the condition and with it the verdict may stay unknown. The person's name is not needed.
A number that may not be told can be written with dots: `number: ".../QD-UBND"`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.missing import missing_keys, named
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT411"
OF_EVERY = ("post", "kind", "decision")
OF_DISCIPLINE = ("post", "kind", "official_duty", "act_date", "decision")


def check(case: Case[Dossier]) -> Iterator[Finding]:
    leaders = case.data.leaders
    for sanction in (leaders.sanctions if leaders is not None else None) or ():
        needed = OF_DISCIPLINE if sanction.kind == "discipline" else OF_EVERY
        missing = missing_keys(sanction, *needed)
        if missing:
            yield case.at_key(CODE, sanction, missing[0], keys=named(missing))
        if sanction.decision is not None:
            missing = missing_keys(sanction.decision, "number", "date")
            if missing:
                yield case.at_key(CODE, sanction.decision, missing[0], keys=named(missing))
