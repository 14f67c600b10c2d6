"""A tag asks for a name that the document does not have.

Each template is filled from the data of its own document: ``plan.docx`` from plans and letters, ``decision.docx`` from
a decision and the dossiers beside it, ``mau-02.docx`` from one dossier. A name that is not among that data, at the top
or below a loop's variable, would stop the document from being written on the day it is needed.

Correct the name in Word; the most similar name is suggested.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.templates.found import Found
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT902"
MOST = 12
"""At most so many known names are listed where none is similar."""


def check(found: Found) -> Iterator[Finding]:
    """One finding for each tag with such a name."""
    for unknown in found.unknown:
        if unknown.near:
            hint = Phrase("template_checks.near", {"near": unknown.near})
        elif unknown.known:
            names = [*unknown.known[:MOST], *(["..."] if len(unknown.known) > MOST else [])]
            hint = Phrase("template_checks.known", {"known": names})
        else:
            hint = Phrase("template_checks.nothing_below", {"owner": unknown.owner})
        name = f"{unknown.owner}.{unknown.name}" if unknown.owner else unknown.name
        yield found.finding(CODE, unknown.spot.span, place=unknown.spot.place, name=name, hint=hint)
