"""A number or symbol that is not as the decree writes it.

`number` holds the number alone, with a zero before one digit (`05`); the program writes `So:`, the stroke and `symbol`.
The symbol of a plan begins with `KH-`, of a report with `BC-`, of a decision with `QD-` (with the letter D that has a
stroke); a letter has no abbreviation of a type, so never `CV-`. There are no spaces in it (decree 30/2020/ND-CP,
annex I, part II section 3, and annex III, part I).

Correct the part that is covered.
"""

import re
from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.texts import plain
from ctcpl_cli.dossier.document import Document
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.source import Scalar

CODE = "CT517"
_BEGINNINGS = {"plan": "KH-", "report": "BC-", "decision": "Q\N{LATIN CAPITAL LETTER D WITH STROKE}-"}
_NUMBER = re.compile(r"[0-9]{2,}[a-z]?")
_BLANK = " ._\N{HORIZONTAL ELLIPSIS}"
_TYPED_LETTER = re.compile(r"cv\s*-", re.IGNORECASE)


def check(case: Case[Any]) -> Iterator[Finding]:
    data = case.file.data
    head = data.head if isinstance(data, Document) else None
    if head is None:
        return
    if isinstance(head.number, Scalar) and head.number.strip(_BLANK):
        hint = _number_hint(head.number.strip())
        if hint:
            yield case.over(CODE, head.number, value=head.number.short, hint=hint)
    if isinstance(head.symbol, Scalar):
        hint = _symbol_hint(case.file.kind, head.symbol)
        if hint:
            yield case.over(CODE, head.symbol, value=head.symbol.short, hint=hint)


def _number_hint(number: str) -> Phrase | None:
    if _NUMBER.fullmatch(plain(number).text):
        return None
    if number.isdigit():
        return Phrase("format.padded_number", {"right": f"{int(number):02d}"})
    return Phrase("format.number_alone")


def _symbol_hint(kind: str, symbol: str) -> Phrase | None:
    if len(symbol.split()) > 1:
        return Phrase("format.symbol_spaces")
    if kind == "letter" and _TYPED_LETTER.match(plain(symbol).text):
        return Phrase("format.letter_symbol")
    beginning = _BEGINNINGS.get(kind)
    if beginning and not symbol.startswith(beginning):
        return Phrase("format.symbol_beginning", {"beginning": beginning})
    return None
