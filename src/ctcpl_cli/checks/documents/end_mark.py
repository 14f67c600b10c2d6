"""A text that does not end with `./.`.

The last line of the text, before recipients and signature, ends with `./.` in every form of the decree (30/2020/ND-CP,
annex III). It shows that nothing was added after it.

Put `./.` at the end of the last line: of `closing`, or of the last section where there is none.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.marks import bare_end
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.document import Paragraph, PlanDocument, PrintedField, Section
from ctcpl_cli.findings import Finding
from ctcpl_cli.source import Scalar

CODE = "CT516"
_END = "./."


def check(case: Case[Any]) -> Iterator[Finding]:
    data = case.file.data
    last: str | None = None
    if isinstance(data, PlanDocument):
        last = _last(data.closing) or _last_of(data.sections) or _last(data.opening)
    elif isinstance(data, DecisionDocument):
        last = _last_of(data.articles)
    if isinstance(last, Scalar) and not bare_end(last).endswith(_END):
        yield case.over(CODE, last)


def _last_of(sections: Sequence[Section]) -> str | None:
    for section in reversed(sections):
        if found := _last_of(section.sections) or _last(section.text) or section.title:
            return found
    return None


def _last(text: Sequence[Paragraph | PrintedField]) -> str | None:
    for printed in reversed(text):
        values = printed.value if isinstance(printed, PrintedField) else (printed.text,)
        if found := next((value for value in reversed(values) if value), None):
            return found
    return None
