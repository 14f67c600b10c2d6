"""An alternative that does not exist.

An item of kind `choice` has a few alternatives, each with a letter. `choice` holds one of these letters, nothing
else. The finding covers the value and lists the letters; the comments of a file made by `ctcpl new dossier` say what
each stands for.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT209"
FAULTS = ("unknown_choice",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
