"""A case that begins from none.

`like` names `full` or an earlier case of the same file; there is no such case. The case is not judged.

Correct the name, or move the case below the one it begins from.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.trials.models import TrialFile

CODE = "CT736"
KIND = "trial_like_unknown"


def check(case: Case[TrialFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
