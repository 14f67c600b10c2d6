"""A legal basis that ends with the wrong mark.

Each line of `bases` ends with a semicolon, the last one with a full stop (decree 30/2020/ND-CP, annex I, part II
section 6). Bases are printed as typed; a comma at the end is the habit of years before 2020.

Correct the last sign of the line.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.marks import FULL_STOP, SEMICOLON, ends
from ctcpl_cli.dossier.document import Document
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Scalar

CODE = "CT511"


def check(case: Case[Any]) -> Iterator[Finding]:
    data = case.file.data
    if not isinstance(data, Document):
        return
    given = [base.text for base in data.bases if isinstance(base.text, Scalar)]
    for place, base in enumerate(given, 1):
        mark = FULL_STOP if place == len(given) else SEMICOLON
        if not ends(base, mark):
            yield case.over(CODE, base, mark=mark)
