"""Communes of a district whose results are not known yet.

A district meets the standard only if all its communes do. This is counted from the dossiers that stand beside the
district's `huyen.yaml`, for the same year. Without any, or while one of them is incomplete or has mistakes, nobody can
tell, and the verdict stays "incomplete". A warning that `ctcpl check --require-complete` makes an error; it stands at
the regime. Put the dossiers of the communes into the same folder, and complete them.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT226"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding while the condition is unknown."""
    if case.judged is None:
        return
    for condition in case.judged.conditions:
        if condition.kind == "all_communes_pass" and condition.met is None:
            names = [commune.name for commune in case.communes if commune.verdict not in ("pass", "fail")]
            what = Phrase("facts.communes_open", {"names": names}) if names else Phrase("facts.communes_none")
            yield case.at_value(CODE, case.data, "regime", what=what)
