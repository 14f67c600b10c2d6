"""Items under an indicator that has none.

This indicator is scored as a whole; its facts stand directly under it. Nothing below `items` can be counted, and
the indicator counts as unknown until it is mended. The finding covers the key `items`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT212"
FAULTS = ("items_refused",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
