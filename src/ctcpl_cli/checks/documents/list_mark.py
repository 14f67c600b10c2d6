"""A recipient or addressee that ends with the wrong mark.

Each line of `recipients` ends with a semicolon and the last with a full stop. So do several `addressees`; a single
one has no mark at its end (decree 30/2020/ND-CP, annex I, part II section 9). The lines are printed as typed.

Correct the last sign of the line.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.marks import FULL_STOP, SEMICOLON, bare_end, ends
from ctcpl_cli.dossier.document import Document, PlanDocument
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.source import Scalar

CODE = "CT515"


def check(case: Case[Any]) -> Iterator[Finding]:
    data = case.file.data
    if not isinstance(data, Document):
        return
    addressees = _typed(data.addressees) if isinstance(data, PlanDocument) else []
    if len(addressees) == 1:
        if bare_end(addressees[0]).endswith((SEMICOLON, FULL_STOP, ",")):
            yield case.over(CODE, addressees[0], line=addressees[0].short, hint=Phrase("format.no_mark"))
    else:
        yield from _marked(case, addressees)
    yield from _marked(case, _typed(data.recipients))


def _typed(lines: Sequence[str | None]) -> list[Scalar]:
    return [line for line in lines if isinstance(line, Scalar)]


def _marked(case: Case[Any], lines: Sequence[Scalar]) -> Iterator[Finding]:
    for place, line in enumerate(lines, 1):
        mark = FULL_STOP if place == len(lines) else SEMICOLON
        if not ends(line, mark):
            yield case.over(CODE, line, line=line.short, hint=Phrase("format.final_mark", {"mark": mark}))
