"""Maxima of the form that do not add up.

The maxima of the indicators add up to that of their criterion, those of the items to that of their indicator, those
of the criteria to the total. One of these numbers was copied wrongly, and nothing tells which: no number of the
criterion is written.

Compare the form with the circular.
"""

from collections.abc import Iterator
from dataclasses import replace

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT759"
KIND = "sum_not_max"
TOTAL = "total"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    for finding in found.reported(KIND, CODE):
        own = str(finding.facts["id"])
        of = Phrase("importing.of_total") if own == TOTAL else Phrase("importing.of_node", {"id": own})
        yield replace(finding, facts={**finding.facts, "of": of})
