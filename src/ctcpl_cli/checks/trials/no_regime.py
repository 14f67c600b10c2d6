"""A test file without a regime that can be used.

`regime` is missing, or names one that is in no file of `criteria/`, or one whose file has errors. None of the cases
can be judged; those of other files are.

Write the id of the regime; if its file has errors, mend that first (`ctcpl check`).
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.trials.models import TrialFile

CODE = "CT734"
KIND = "trial_regime"


def check(case: Case[TrialFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
