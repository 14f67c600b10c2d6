"""No document is made from a template of this name.

A template is chosen by the name of its file: ``plan.docx`` for plans, letters and reports, ``decision.docx`` for the
recognition decision, and for each form its id, such as ``mau-02.docx``. A file of any other name in ``templates/`` is
never used, so a change in it would have no effect.

Rename the file, or take it out of ``templates/``.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.templates.found import Found
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT904"


def check(found: Found) -> Iterator[Finding]:
    """One finding where the file's name is unknown."""
    if found.strange:
        hint = Phrase("template_checks.near", {"near": found.near}) if found.near else Phrase("template_checks.rename")
        yield found.finding(CODE, hint=hint)
