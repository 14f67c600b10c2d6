"""A dossier that does not say what it is about.

Without `regime`, `year` and `unit`, and of the unit its `code`, `kind` and `name`, a dossier cannot be checked,
scored or listed in a decision. The finding stands at the empty key, at `unit`, or at the beginning of the file.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT601"
HEADER = ("regime", "year", "unit")
UNIT = ("code", "kind", "name")


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding for each missing key."""
    dossier = case.data
    for key in HEADER:
        if not dossier.has(key):
            yield case.at_value(CODE, dossier, key, name=Phrase(f"identity.key_{key}"))
    if dossier.unit is not None:
        for key in UNIT:
            if not dossier.unit.has(key):
                yield case.at_value(CODE, dossier.unit, key, name=Phrase(f"identity.key_{key}"))
