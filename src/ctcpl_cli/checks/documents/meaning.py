"""Which legal text a citation means, where its number alone does not say."""

import re
from collections.abc import Sequence

from ctcpl_cli.checks.documents.citation import Citation
from ctcpl_cli.checks.documents.known import LegalText

_TOPIC = "tiep can phap luat"
_LOCAL_ACT = re.compile(r"\b(cong nhan|phan cong|thanh lap|kien toan|phe duyet|ban hanh|ke hoach|giao)\b")
"""What a local decision does; the law's own decision and circular "provide for" and "guide"."""
_FOLLOWED = re.compile(r"\b(theo|can cu|quy dinh tai)(?: (?:quyet dinh|thong tu|qd|tt))?(?: so:?)?$")
"""A text that is followed is a law, not a decision about one unit."""
_SUBJECT = re.compile(r"\b(ve|quy dinh|huong dan|ban hanh|phe duyet|sua doi|bai bo)\b")


def meant(citation: Citation, known: Sequence[LegalText]) -> LegalText | None:
    """The known text that a citation means, right or wrong; None where it means another or nobody can tell."""
    same = [text for text in known if text.number == citation.number]
    if same:
        return same[0] if same[0].number.year is not None or _not_another_year(citation, same[0]) else None
    return next((text for text in known if _means(citation, text, known)), None)


def _means(citation: Citation, text: LegalText, known: Sequence[LegalText]) -> bool:
    cited, right = citation.number, text.number
    dated = citation.is_dated(text.date)
    topic = _on_topic(citation, known)
    if cited.ordinal != right.ordinal:
        return cited.symbol == right.symbol and cited.year in (None, right.year) and dated and topic
    if cited.symbol == right.symbol:
        if dated or topic:
            return True
        return citation.day is None and not _SUBJECT.search(citation.subject)
    if cited.type != right.type:
        return cited.year == right.year and right.year is not None and (dated or citation.kind == text.kind)
    issued = citation.issuer == text.issuer
    alone = citation.day is None and citation.issuer is None
    if cited.year is not None:
        return cited.year == right.year and (dated or issued or (topic and alone))
    near = topic or (_TOPIC in citation.before and _FOLLOWED.search(citation.before) is not None)
    local = _LOCAL_ACT.search(citation.subject)
    return dated or issued or (near and alone and not local)


def _on_topic(citation: Citation, known: Sequence[LegalText]) -> bool:
    """Whether the sentence goes on about access to law, or about another text of it that it cites rightly."""
    if _TOPIC in citation.subject:
        return True
    leads = citation.leads_to is not None and any(text.number == citation.leads_to for text in known)
    return leads and _SUBJECT.search(citation.subject) is not None


def _not_another_year(citation: Citation, text: LegalText) -> bool:
    """Numbers without a year begin anew each year: a date of another year means another text."""
    year = citation.day[2] if citation.day is not None else None
    return year is None or text.date is None or year == text.date.year
