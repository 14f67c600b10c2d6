"""`V/v` typed into the subject.

`V/v` stands only in letters, under the number, and the program writes it there; a document with the name of its type
(plan, report, decision) has none (decree 30/2020/ND-CP, annex I, part II section 5). Typed into `subject` it is
printed a second time, or where it does not belong.

Begin the subject with the matter itself.
"""

import re
from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.texts import plain_scalar
from ctcpl_cli.dossier.document import Document
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Scalar

CODE = "CT513"
_ABOUT = re.compile(r"^[\s\"'>|*-]*(?P<words>v\s*/\s*v\b(?:\s*:)?)", re.IGNORECASE)
_IN_WORDS = re.compile(r"^[\s\"'>|*-]*(?P<words>ve\s+viec\b(?:\s*:)?)", re.IGNORECASE)


def check(case: Case[Any]) -> Iterator[Finding]:
    data = case.file.data
    subject = data.head.subject if isinstance(data, Document) and data.head else None
    if not isinstance(subject, Scalar):
        return
    text = plain_scalar(case.file.source, subject)
    found = _ABOUT.match(text.text) or (_IN_WORDS.match(text.text) if case.file.kind == "letter" else None)
    if found:
        start, end = text.range(*found.span("words"))
        yield case.between(CODE, start, end, words=case.file.source.text[start:end].strip())
