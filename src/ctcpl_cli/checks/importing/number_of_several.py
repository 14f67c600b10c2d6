"""Numbers whose lines are not certain.

A cell has several lines to score and the cell beside it another number of maxima, so it is not certain which belongs
to which.

Give each line its own row in a copy of the form, or write the points behind the line: `a) ...: 1 diem`.
"""

from collections.abc import Iterator
from dataclasses import replace

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT758"
KINDS = {"number_of_several": "why_lines", "two_numbers": "why_two"}


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    for kind, why in KINDS.items():
        for finding in found.reported(kind, CODE):
            yield replace(finding, facts={**finding.facts, "why": Phrase(f"importing.{why}", finding.facts)})
