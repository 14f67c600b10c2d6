"""A unit or a year that the regime does not govern.

The case is about a kind of unit that is not among the `unit_kinds` of the regime, or about a year outside its `years`.

Correct the unit or the year, at the case or at the top of the file.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.trials.models import TrialFile

CODE = "CT739"
KIND = "trial_outside"


def check(case: Case[TrialFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
