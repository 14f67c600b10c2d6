"""A case does not come out as stated.

Under the regime as it is, the facts of the case give something else than its `gives` says. The finding covers the
stated result and says what came out, and why.

Compare both with the text of the law. If the case is right, correct the regime; if the law says otherwise, correct the
case.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.trials.models import TrialFile

CODE = "CT731"
KIND = "trial_differs"


def check(case: Case[TrialFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
