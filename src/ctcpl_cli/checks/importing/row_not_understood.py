"""A row with points that is not understood.

It has a number in the column of maxima, but is neither a criterion, an indicator, a numbered item, a lettered
alternative nor a band. It is left aside.

Give it its number or letter in a copy of the form, if it is one of them.
"""

from collections.abc import Iterator
from dataclasses import replace

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT765"
KINDS = {"row_not_understood": "strange_row", "table_unread": "strange_table"}


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    for kind, what in KINDS.items():
        for finding in found.reported(kind, CODE):
            yield replace(finding, facts={**finding.facts, "what": Phrase(f"importing.{what}", finding.facts)})
