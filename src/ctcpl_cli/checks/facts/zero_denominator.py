"""A ratio of nothing.

With `denominator: 0` there is no ratio: the task did not arise this year. Where the regime provides for that case,
say so with `not_arising: true` and a `note`, without other facts; the regime then says what it gives. Where it does
not, the denominator is wrong. The finding covers the zero; the item counts as unknown until it is mended.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import faults
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT208"
FAULTS = ("zero_denominator",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer, with what the regime allows there."""
    for fault, node, row in faults(case, *FAULTS):
        if row is not None:
            hint = Phrase("facts.say_not_arising" if node.law.not_arising is not None else "facts.correct_denominator")
            yield case.at_value(CODE, row, fault.key, hint=hint)
