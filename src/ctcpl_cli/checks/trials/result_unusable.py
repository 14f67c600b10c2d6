"""A result that cannot be.

What gives points has a number (with a decimal point) or `unknown`; what is met or not has `met`, `not_met` or
`unknown`; the verdict is `pass`, `fail` or `incomplete`; `conditions` and `linked` are tables.

Write one of these.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.trials.models import TrialFile

CODE = "CT733"
KIND = "trial_result_unusable"


def check(case: Case[TrialFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
