"""Citations of legal texts inside sentences: number, and the type, date and issuer that stand beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ctcpl_cli.checks.documents.known import LegalNumber
from ctcpl_cli.checks.documents.texts import Plain

Range = tuple[int, int]

_REACH = 600
"""Letters before and after a number that can belong to its sentence."""

_NUMBER = re.compile(
    r"(?<![\w/.,-])(?P<ordinal>\d{1,4})\s*(?:/\s*(?P<year>\d{4})\s*)?/\s*(?P<symbol>[A-Za-z]{2,4}\s*-\s*[A-Za-z]{2,8})(?![\w/-])"
)
_KIND = re.compile(
    r"\b(?P<kind>quyet\s+dinh|thong\s+tu(?:\s+lien\s+tich)?|nghi\s+dinh|nghi\s+quyet|chi\s+thi|phap\s+lenh|luat)"
    r"\s+(?:so\s*:?\s*)?\**$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"[\s,(*]*(?P<named>ngay\s+\**)?(?P<date>(?P<day>\d{1,2})\s*(?:[/.-]|\s+thang\s+)\s*(?P<month>\d{1,2})"
    r"(?:\s*(?:[/.-]|\s+nam\s+)\s*(?P<year>\d{4}))?)(?![\d/])\**\)?",
    re.IGNORECASE,
)
_MINISTRIES = (
    "tu phap|cong an|noi vu|tai chinh|quoc phong|xay dung|y te|cong thuong|ngoai giao|khoa hoc va cong nghe|"
    "giao duc va dao tao|thong tin va truyen thong|ke hoach va dau tu|lao dong - thuong binh va xa hoi|"
    "van hoa, the thao va du lich|nong nghiep va (?:phat trien nong thon|moi truong)"
)
_LOCAL = "(?:chu tich )?(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)|(?:giam doc )?so tu phap"
_ISSUER = re.compile(
    r"[\s,*]*(?i:cua)\s+\**(?P<issuer>(?P<central>(?i:{central}))|(?i:{local}){place})(?!\w)".format(
        central=(
            "(?:pho )?thu tuong chinh phu|chinh phu|(?:uy ban thuong vu )?quoc hoi|"
            f"(?:bo truong |thu truong )?bo (?:{_MINISTRIES})"
        ).replace(" ", r"\s+"),
        local=f"(?:{_LOCAL})".replace(" ", r"\s+"),
        place=r"(?:\s+(?i:tinh|thanh\s+pho|huyen|thi\s+xa|quan|xa|phuong|thi\s+tran|cap\s+\w+))?(?:\s+[A-Z][a-z]+)*",
    )
)
_SENTENCE_END = re.compile(r"[;!?]|\.(?=\s|$)|\.(?=[\"'])")


@dataclass(frozen=True, slots=True)
class Citation:
    """One number of a legal text in a sentence, each part with its range of letters; a part may be missing.

    ``subject`` is what the sentence says after it, up to the next number; ``before`` what it says ahead of it.
    """

    number: LegalNumber
    number_at: Range
    kind: str | None
    kind_at: Range | None
    day: tuple[int, int, int | None] | None
    date_at: Range | None
    issuer: str | None
    issuer_at: Range | None
    issued_locally: bool
    before: str
    subject: str
    leads_to: LegalNumber | None

    def is_dated(self, day: date | None) -> bool:
        """Whether it gives this date; a date without a year agrees with every year."""
        if self.day is None or day is None:
            return False
        return self.day[:2] == (day.day, day.month) and self.day[2] in (None, day.year)


def citations(text: Plain) -> Iterator[Citation]:
    """Every citation of a text, in written order."""
    found = list(_NUMBER.finditer(text.text))
    for position, match in enumerate(found):
        following = found[position + 1] if position + 1 < len(found) else None
        yield _citation(text.text, match, following)


def _citation(text: str, match: re.Match[str], following: re.Match[str] | None) -> Citation:
    begin = max(0, match.start() - _REACH)
    kind = _KIND.search(text, begin, match.start())
    end = match.end()
    dated = issued = None
    for _ in range(2):
        if dated is None and (dated := _dated(text, end)):
            end = dated.end()
        if issued is None and (issued := _ISSUER.match(text, end)):
            end = issued.end()
    limit = min(following.start() if following else len(text), end + _REACH)
    stop = _SENTENCE_END.search(text, end, limit)
    starts = [found.end() for found in _SENTENCE_END.finditer(text, begin, match.start())]
    return Citation(
        LegalNumber.of(match),
        match.span(),
        _words(kind["kind"]) if kind else None,
        kind.span("kind") if kind else None,
        (int(dated["day"]), int(dated["month"]), int(dated["year"]) if dated["year"] else None) if dated else None,
        dated.span("date") if dated else None,
        _words(issued["issuer"]) if issued else None,
        issued.span("issuer") if issued else None,
        issued is not None and issued["central"] is None,
        _words(text[max(starts, default=begin) : match.start()]),
        _words(text[end : stop.start() if stop else limit]),
        LegalNumber.of(following) if following is not None and stop is None else None,
    )


def _dated(text: str, place: int) -> re.Match[str] | None:
    """The date at a place; a day and month alone are one only after the word for day."""
    match = _DATE.match(text, place)
    return match if match is not None and (match["named"] or match["year"]) else None


def _words(text: str) -> str:
    return " ".join(text.lower().replace("*", " ").split())
