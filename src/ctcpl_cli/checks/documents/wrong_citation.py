"""A legal text cited with a wrong number, date, type or issuer.

A citation means one of the texts that the regimes rest on, such as decision 25/2021/QD-TTg, but a part of it is
wrong: "Quyet dinh so 25/QD-TTg" lacks the year, "Thong tu 09/2022/TT-BTP" has a wrong one, "25/QD-UBND" has the
wrong issuer. The finding covers exactly the wrong part.

A document that rests on a text nobody can find is sent back, and such mistakes travel with every copied file.

A number that is right as a whole identifies the text; then type, date and issuer beside it are compared. "Bo Tu
phap" is accepted for its minister. A number that is only partly right is reported if nothing says that another
text is meant: a date of its own, another subject, an issuer of its own. Plans, decisions and other papers that
merely share a number ("Ke hoach so 25/KH-UBND", a recognition decision 25/QD-UBND) are left alone.

Correct the part that is covered. In the title of a document that was issued with the mistake, keep it as
issued.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.citation import Citation, citations
from ctcpl_cli.checks.documents.known import LegalText, legal_texts
from ctcpl_cli.checks.documents.meaning import meant
from ctcpl_cli.checks.documents.texts import Plain, plain_scalar, scalars
from ctcpl_cli.findings import Finding

CODE = "CT501"
_HEAD_OF_MINISTRY = "bo truong "
_CARRIED_OUT = re.compile(r"\b(thuc hien|trien khai|thi hanh)\b[a-z ]*$")


def check(case: Case[Any]) -> Iterator[Finding]:
    known = legal_texts(case.regimes)
    for scalar in scalars(case.file.source.root):
        if "/" not in scalar:
            continue
        text = plain_scalar(case.file.source, scalar)
        for citation in citations(text):
            right = meant(citation, known)
            if right is not None:
                yield from _wrong_parts(case, text, citation, right)


def _wrong_parts(case: Case[Any], text: Plain, citation: Citation, right: LegalText) -> Iterator[Finding]:
    def over(place: tuple[int, int], expected: str) -> Finding:
        start, end = text.range(*place)
        cited = " ".join(case.file.source.text[start:end].split())
        return case.between(CODE, start, end, cited=cited, right=expected, title=right.title)

    if citation.kind_at is not None and citation.kind != right.kind:
        yield over(citation.kind_at, right.written_kind)
    if citation.number != right.number:
        yield over(citation.number_at, right.written_number)
    if citation.date_at is not None and right.date is not None and not citation.is_dated(right.date):
        yield over(citation.date_at, _official(right.date))
    if citation.issuer_at is not None and right.issuer and not _issued_by(citation, right.issuer):
        yield over(citation.issuer_at, right.written_issuer)


def _official(day: date) -> str:
    """A date as official documents write it: days under 10 and the months 1 and 2 with a zero."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def _issued_by(citation: Citation, issuer: str) -> bool:
    """Whether the issuer is right, or may belong to the local plan that carries the text out."""
    if citation.issued_locally and _CARRIED_OUT.search(citation.before):
        return True
    return citation.issuer in (issuer, issuer.removeprefix(_HEAD_OF_MINISTRY))
