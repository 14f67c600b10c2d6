"""A test that cannot fail.

The file has no cases, or a case says nothing in `gives`. Whatever the regime says, such a test passes.

State what the facts give, or take the case out.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.trials.models import TrialFile

CODE = "CT737"
KIND = "trial_tests_nothing"


def check(case: Case[TrialFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
