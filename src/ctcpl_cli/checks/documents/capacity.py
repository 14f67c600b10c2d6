"""The capacity of who signs, not written as the decree writes it.

`TM.`, `KT.`, `TL.`, `TUQ.` and `Q.` have a full stop and a space before what follows, and the whole line stands in
capitals: `TM. UY BAN NHAN DAN`, `KT. CHU TICH` (decree 30/2020/ND-CP, annex I, part II section 7, here without
diacritics). Lines are printed as typed.

Correct the line in `signature.authority`.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.texts import plain
from ctcpl_cli.dossier.document import Document
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Scalar

CODE = "CT518"
_CAPACITY = re.compile(r"(?P<letters>tm|kt|tl|tuq|q)\b\s*\.?\s*", re.IGNORECASE)


def check(case: Case[Any]) -> Iterator[Finding]:
    data = case.file.data
    if not isinstance(data, Document):
        return
    signatures = filter(None, (data.left_signature, data.signature))
    for line in chain.from_iterable(signature.authority for signature in signatures):
        if isinstance(line, Scalar) and line.strip() and line.strip() != (right := _right(line.strip())):
            yield case.over(CODE, line, line=line.short, right=right)


def _right(line: str) -> str:
    found = _CAPACITY.match(plain(line).text)
    if found is None:
        return line.upper()
    return f"{found['letters'].upper()}. {line[found.end() :].upper()}"
