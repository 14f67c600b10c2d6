"""An issued decision that does not say what its dossiers were.

With a number and a full date a decision is issued, and its dossiers must not change any more. `sealed` has the digests
that show a change; it is missing.

Run `ctcpl sign-off` on `decision.yaml`. It writes `sealed` and nothing else.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.findings import Finding
from ctcpl_cli.schema import Model

CODE = "CT454"


def check(case: Case[Model]) -> Iterator[Finding]:
    data = case.data
    if isinstance(data, DecisionDocument) and data.in_force and data.head is not None:
        if not data.has("sealed"):
            yield case.at_value(CODE, data.head, "number")
        elif not data.sealed:
            yield case.at_key(CODE, data, "sealed")
