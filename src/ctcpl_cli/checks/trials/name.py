"""A case without a name of its own.

The name is how a case is found again and what others begin from (`like`). It is missing, or an earlier case of the file
has it, or it is `full`, which means the best of everything.

Give each case a name that says the rule it tries.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.trials.models import TrialFile

CODE = "CT735"
KIND = "trial_name"


def check(case: Case[TrialFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
