"""A task that "did not arise", without a note why.

Points given because a task did not arise are given on somebody's word: `note` says why it did not arise, for those
who appraise the dossier. A missing note is a warning; it stands at the value of `not_arising`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT217"
FAULTS = ("not_arising_without_note",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
