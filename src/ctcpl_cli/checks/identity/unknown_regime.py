"""A regime that nobody knows.

`regime` names the law package that a dossier is assessed by. It must be one of the files in `criteria/`, the
workspace's own or those that come with the program; `ctcpl check` can say nothing about the facts otherwise. The
finding covers the name.
"""

import difflib
from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT603"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the name is neither usable nor that of a damaged file."""
    name, regimes = case.data.regime, case.regimes
    if name is None or case.regime is not None or name in regimes.broken:
        return
    near = difflib.get_close_matches(str(name), regimes.by_id, 1, 0.6)
    hint = Phrase("identity.known_regimes", {"ids": sorted(regimes.by_id)})
    if near:
        hint = Phrase("identity.near_regime", {"near": near[0]})
    yield case.at_value(CODE, case.data, "regime", name=str(name), hint=hint)
