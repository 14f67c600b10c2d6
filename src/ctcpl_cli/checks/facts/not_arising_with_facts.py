"""A task that "did not arise", and facts about it all the same.

Either the task did not arise, then there are no facts, or it did, then `not_arising` has no place. Both together
contradict each other, and the item counts as unknown. The finding covers the value of `not_arising`. Take out the
one that is wrong; facts of items below an indicator that did not arise count too.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT216"
FAULTS = ("not_arising_with_facts",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
