"""Legal texts that the regimes rest on, taken apart so that citations can be compared with them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ctcpl_cli.checks.documents.texts import plain
from ctcpl_cli.regime import Regimes

_TITLE = re.compile(
    r"(?P<kind>[a-z ]+?) so (?P<ordinal>\d+)(?:/(?P<year>\d{4}))?/(?P<symbol>[A-Z]+-[A-Z]+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class LegalNumber:
    """The number of a legal text: ``25/2021/QD-TTg`` without diacritics and in capitals; ``year`` may be missing."""

    ordinal: int
    year: int | None
    symbol: str

    @classmethod
    def of(cls, match: re.Match[str]) -> "LegalNumber":
        """The number that a pattern with the groups ordinal, year and symbol found."""
        year = int(match["year"]) if match["year"] else None
        return cls(int(match["ordinal"]), year, re.sub(r"\s", "", match["symbol"]).upper())

    @property
    def type(self) -> str:
        """The abbreviation of the type of document, such as ``QD``."""
        return self.symbol.partition("-")[0]


@dataclass(frozen=True, slots=True)
class LegalText:
    """A text as the law names it. ``kind`` and ``issuer`` are without diacritics and small, the others as written."""

    title: str
    kind: str
    number: LegalNumber
    written_kind: str
    written_number: str
    written_issuer: str
    issuer: str
    date: date | None


@lru_cache(maxsize=8)
def legal_texts(regimes: Regimes) -> tuple[LegalText, ...]:
    """Each text that a regime cites as a source and whose title has a number."""
    return tuple(_legal_texts(regimes))


def _legal_texts(regimes: Regimes) -> Iterator[LegalText]:
    seen: set[str] = set()
    for source in regimes.sources():
        title, issuer = str(source.title or ""), str(source.issuer or "")
        bare = plain(title)
        match = _TITLE.match(bare.text)
        if match is None or title in seen:
            continue
        seen.add(title)
        start, end = bare.range(match.start("ordinal"), match.end("symbol"))
        kind = title[slice(*bare.range(*match.span("kind")))]
        yield LegalText(
            title,
            match["kind"].lower(),
            LegalNumber.of(match),
            kind,
            title[start:end],
            issuer,
            plain(issuer).text.lower(),
            source.date,
        )
