"""The form contradicts a number that was seen in the law.

The regime file says of this value that somebody has seen it in the text it cites, and the form has another one. One
of them is wrong; the value stays, and no number of the criterion is written.

Compare both with the circular. If the regime file is wrong, correct it there.
"""

from collections.abc import Iterator
from dataclasses import replace

from ctcpl_cli.checks.importing.fields import field, value
from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT762"
KIND = "contradicts"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    for finding in found.reported(KIND, CODE):
        facts = dict(finding.facts)
        rules = facts["field"] == "rule"
        said = {name: _kind(facts[name]) if rules else value(facts[name]) for name in ("regime", "form")}
        yield replace(finding, facts={**facts, **said, "field": field(str(facts["field"]))})


def _kind(name: object) -> Phrase:
    return Phrase(f"importing.kind_{name}")
