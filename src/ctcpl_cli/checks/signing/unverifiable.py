"""A sign-off that proves nothing.

A row of `sign_off` says who vouched for the dossier (`by`), when (`date`), and for what: `parts` has a digest of each
part, `digest` one of all. Something is missing, `digest` is not that of `parts`, or it is a second row of the same
signer: the row was written or changed by hand.

Delete the row and let whoever vouches for the dossier run `ctcpl sign-off`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.decision import Sealed
from ctcpl_cli.dossier.models import Dossier, SignOff
from ctcpl_cli.findings import Finding
from ctcpl_cli.signing.parts import digest

CODE = "CT452"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    seen: set[str] = set()
    for row in case.data.sign_off:
        if not (row.by and row.date and proves(row)) or row.by in seen:
            yield case.at_value(
                CODE, row, next((key for key in ("digest", "by", "date") if row.has(key)), "digest"), signer=row.by
            )
        seen |= {row.by} if row.by else set()


def proves(row: SignOff | Sealed) -> bool:
    """Whether the digest is that of the parts."""
    return bool(row.parts) and row.digest == digest(row.parts)
