"""A chairman's decision signed on behalf of the people's committee.

Recognition is decided by the chairman of the people's committee himself (decision 25/2021/QD-TTg, article 5
clause 3), so the line above "QUYET DINH" names the chairman. The signature must agree with it: `CHU TICH`, or
`KT. CHU TICH` with `PHO CHU TICH` below. `TM.` is for what a body decides together (decree 30/2020/ND-CP, annex
I).

Take the line with `TM.` out of `signature.authority`.
"""

import re
from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.texts import plain
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Scalar

CODE = "CT503"
_COLLECTIVE = re.compile(r"\s*TM\b", re.IGNORECASE)
_CHAIRMAN = "chu tich"


def check(case: Case[Any]) -> Iterator[Finding]:
    data = case.file.data
    if not isinstance(data, DecisionDocument) or data.signature is None:
        return
    if data.authority and not plain(data.authority).text.strip().lower().startswith(_CHAIRMAN):
        return
    for line in data.signature.authority:
        if isinstance(line, Scalar) and _COLLECTIVE.match(line):
            yield case.over(CODE, line, line=str(line))
