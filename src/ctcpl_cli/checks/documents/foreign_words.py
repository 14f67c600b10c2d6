"""Words of another regime.

The file uses words that belong to the rules of other years, such as the satisfaction survey of the years up to
2021 in a dossier of 2024, or the old name of the council. They come from copied files, and let people ask for
what the law no longer demands.

Which words these are is written in the regime (`foreign_terms`). Which regime applies follows from the
dossier's `regime`; for plans, letters and decisions from the year in the subject, else from the date.

Take the words out or use the right ones. In the title of a document that was issued with them, keep them as
issued.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.assessment_year import governing
from ctcpl_cli.checks.documents.texts import scalars
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.source import Scalar

CODE = "CT502"
_TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Combining grave, acute, tilde, hook above, dot below."""
_COMBINING = "\u0300-\u036f"


def check(case: Case[Any]) -> Iterator[Finding]:
    regime, year = governing(case)
    text = case.file.source.text
    for term in regime.file.foreign_terms if regime is not None else ():
        found = list(_pattern(str(term.words)).finditer(text)) if term.words else []
        values = list(scalars(case.file.source.root)) if found else []
        for match in found:
            position = bisect_right(values, match.start(), key=_start) - 1
            if position >= 0 and match.end() <= values[position].end:
                hint = Phrase("terms.use", {"use": str(term.use)}) if term.use else Phrase("terms.leave_out")
                words = " ".join(match[0].replace("*", " ").split())
                yield case.between(CODE, *match.span(), words=words, of=str(term.of or ""), year=year, hint=hint)


def _start(value: Scalar) -> int:
    return value.start


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """The words in any case, with the tone mark on either vowel, composed or not, also across lines and emphasis."""
    syllables = ["|".join(map(re.escape, _spellings(syllable))) for syllable in words.split()]
    phrase = r"[\s*]+".join(f"(?:{syllable})" for syllable in syllables)
    return re.compile(rf"(?<![\w{_COMBINING}]){phrase}(?![\w{_COMBINING}])", re.IGNORECASE)


def _spellings(syllable: str) -> list[str]:
    apart = unicodedata.normalize("NFD", syllable)
    tone = next((mark for mark in apart if mark in _TONES), "")
    bare = unicodedata.normalize("NFC", apart.replace(tone, "")) if tone else unicodedata.normalize("NFC", apart)
    places = range(1, len(bare) + 1) if tone else range(len(bare), len(bare) + 1)
    composed = {unicodedata.normalize("NFC", bare[:place] + tone + bare[place:]) for place in places}
    return sorted(composed | {unicodedata.normalize("NFD", spelling) for spelling in composed}, reverse=True)
