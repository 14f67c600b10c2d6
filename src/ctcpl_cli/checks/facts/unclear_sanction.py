"""A sanction of which nobody has seen whether it counts.

For the years 2017 to 2021 no officer of the unit may have been disciplined, from a warning on, for breaking the law in
official duty. What the law says of two cases nobody has seen: of a prosecution, and of a discipline whose act and
decision lie in different years. The condition, and with it the verdict, stays unknown. The finding covers `kind` or the
date of the decision.

Ask the level above how the case is to be counted. If it does not count, take it out of `sanctions` and say so in a
comment; the program decides nothing here.
"""

from collections.abc import Iterator

from ctcpl_cli.assess.leaders import counts
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier, Sanction
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.regime.models import Condition

CODE = "CT225"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, where everything about it was stated."""
    regime, leaders, year = case.regime, case.data.leaders, case.data.year
    if regime is None or leaders is None or year is None:
        return
    for condition in regime.file.conditions:
        if condition.kind == "no_leader_sanction" and condition.who == "officers":
            for sanction in leaders.sanctions or ():
                yield from _unclear(case, sanction, condition, year)


def _unclear(case: Case[Dossier], sanction: Sanction, condition: Condition, year: int) -> Iterator[Finding]:
    decided = sanction.decision.date if sanction.decision is not None else None
    if sanction.act_date is None or decided is None or counts(sanction, condition, year) is not None:
        return
    if sanction.kind == "prosecution":
        yield case.at_value(CODE, sanction, "kind", what=Phrase("facts.sanction_prosecution"))
    elif sanction.decision is not None and sanction.act_date.year != decided.year:
        facts = {"act": sanction.act_date.year, "decided": decided.year}
        yield case.at_value(CODE, sanction.decision, "date", what=Phrase("facts.sanction_years", facts))
