"""A dossier that was changed after somebody vouched for it.

`ctcpl sign-off` writes a digest of what the dossier says: for the commune its unit, year, regime, whether its figures
are made up, indicators, leaders, evidence with the content of its files, survey and procedure; for the council the
appraisal as well. The finding stands at each part that is another one now. Comments, order and layout do not count.

Restore what was signed. If the change is right, whoever signed signs again.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.signing.content import current, differing
from ctcpl_cli.checks.signing.unverifiable import proves
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.signing.parts import SIGNERS

CODE = "CT451"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for row in case.data.sign_off:
        signer = next((name for name in SIGNERS if name == row.by), None)
        if signer is not None and row.date is not None and proves(row):
            facts: dict[str, object] = {"by": Phrase(f"signing.by_{signer}"), "date": row.date, "signer": signer}
            yield from differing(CODE, case, row.parts, current(case, signer), facts)
