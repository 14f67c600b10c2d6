"""Figures on satisfaction that cannot be.

`satisfaction` is a part of a whole: how many are satisfied (`numerator`), of those who gave their opinion
(`denominator`). Neither is below zero, the whole is not zero, and the part is not above it. The finding covers the
number that is out of line; the condition stays unknown until it is mended.
"""

from collections.abc import Iterator

from ctcpl_cli.assess.conditions import satisfaction_faults
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT223"
_KINDS = ("negative", "zero_denominator", "numerator_above")


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each number that is out of line."""
    asked = case.data.satisfaction
    for fault in satisfaction_faults(asked) if asked is not None else ():
        if asked is not None and fault.kind in _KINDS:
            what = Phrase(f"facts.satisfaction_{fault.kind}", fault.facts)
            yield case.at_value(CODE, asked, fault.key, what=what)
