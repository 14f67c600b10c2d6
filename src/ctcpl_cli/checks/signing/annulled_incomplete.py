"""An annulling or correcting document that is not fully recorded.

A decision that was annulled or corrected is recorded with the document that did so: its number, its date, and the
reason or what it corrects; a correction also with the codes of its units. Something of it is missing, so the dossiers
stay frozen.

Write `number`, `date` and `reason` under `annulled`; `number`, `date`, `what` and `units` under `corrections`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.missing import missing_keys, named
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.findings import Finding
from ctcpl_cli.schema import Model

CODE = "CT457"


def check(case: Case[Model]) -> Iterator[Finding]:
    data = case.data
    if not isinstance(data, DecisionDocument):
        return
    if data.annulled is not None:
        yield from _lacking(case, data.annulled, "number", "date", "reason")
    for row in data.corrections:
        yield from _lacking(case, row, "number", "date", "what", "units")


def _lacking(case: Case[Model], record: Model, *keys: str) -> Iterator[Finding]:
    missing = missing_keys(record, *keys)
    if missing:
        yield case.at_key(CODE, record, missing[0], keys=named(missing))
