"""A fact that the rule does not use.

Each indicator or item asks for the facts of its rule: a ratio for `numerator` and `denominator`, a count for
`count`, and so on. Another fact would be lost without a word, so it is an error. Points may stand beside a ratio or
a count only where these fall in a band whose points nobody has seen in the law; elsewhere the band gives the
points.

The finding covers the value and lists what belongs there.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import reported
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT210"
FAULTS = ("foreign_fact",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each of them, in either layer."""
    yield from reported(case, CODE, *FAULTS)
