"""Facts of a case that the rule cannot use.

A numerator above its denominator, a choice that does not exist, a key that the rule does not ask for, facts at an
indicator whose rules stand at its items: the result stays unknown, and the case tries something else than it seems to.

Correct the facts. If the case is meant to show that such facts leave the result unknown, say so: `unknown` in `gives`
for that very id.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.trials.models import TrialFile

CODE = "CT738"
KIND = "trial_facts_unusable"


def check(case: Case[TrialFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
