"""A name that the regime does not have.

Criteria and indicators are matched by their official names, never by the number of their row. This name is none of
those of the regime at this place. Numbers below it are left aside.

Compare it with the circular and correct it in a copy of the form; or the form is that of another regime.
"""

from collections.abc import Iterator
from dataclasses import replace

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT754"
KIND = "name_unknown"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    for finding in found.reported(KIND, CODE):
        near = finding.facts["near"]
        hint = Phrase("importing.near", {"near": near}) if near else Phrase("importing.compare_names")
        yield replace(finding, facts={**finding.facts, "hint": hint})
