"""Digests of an issued decision that were written by hand.

`sealed` says for each unit what its dossier was: `parts` has a digest of each part, `digest` one of all. Here `digest`
is missing or is not that of `parts`, so nobody can tell any more what the decision was issued on.

Restore `sealed` from the history of the file. `ctcpl sign-off` writes it; nobody else should.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.signing.unverifiable import proves
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.findings import Finding
from ctcpl_cli.schema import Model

CODE = "CT458"


def check(case: Case[Model]) -> Iterator[Finding]:
    data = case.data
    if isinstance(data, DecisionDocument) and data.in_force:
        for code, row in data.sealed.items():
            if not proves(row):
                yield case.at_row(CODE, data, "sealed", code, value=code)
