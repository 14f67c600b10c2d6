"""Digests of a decision that freeze nothing.

`sealed` says what the dossiers were when the decision was issued. They are frozen by it only while the decision has its
number and its full date and the file is `decision.yaml` beside them. One of these is gone, so a dossier could be
changed and nobody would notice.

Put back the number, the date or the name of the file. Where the decision holds no longer, record the document that
annuls it under `annulled`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.workspace import DECISION_FILE
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.schema import Model

CODE = "CT459"


def check(case: Case[Model]) -> Iterator[Finding]:
    data = case.data
    if not isinstance(data, DecisionDocument) or not data.sealed or data.is_annulled:
        return
    if not data.issued:
        yield case.at_key(CODE, data, "sealed", why=Phrase("signing.not_issued"))
    elif case.file.place.name != DECISION_FILE:
        yield case.at_key(CODE, data, "sealed", why=Phrase("signing.other_name"))
