"""Official words: names compared by what they say, numbers as people write them.

Patterns are written without diacritics and meet folded texts, so that ``03 diem`` is found however it was typed.
"""

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

_D_WITH_STROKE = "\N{LATIN SMALL LETTER D WITH STROKE}"
_MOVED_TONE = re.compile("([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])")
"""In ``hoa`` and its like the tone is put on either letter; both spellings are right."""
_SIGNS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-") | dict.fromkeys("“”„«»″", '"'))
_ASIDE = re.compile(r"\(sau day (?:goi|viet)[^()]*\)")
_EDGES = " .,;:-\"'"
AMOUNT = r"([0-9]{1,3}(?:[.,][0-9]{1,2})?)"
_IN_WORDS = r"(?:\([a-z ,]+\)\s*)?"
_POINTS = re.compile(rf"{AMOUNT}\s*{_IN_WORDS}(?:diem|d)?\.?")
_TAIL = re.compile(rf"\s*[:;,(=\-]\s*(?:duoc(?: tinh)? )?{AMOUNT}\s*{_IN_WORDS}diem\s*\)?[.;,]*|\s*:\s*{AMOUNT}[.;,]*")
BLANKS = frozenset({"", "-", "--", "x", "/", "..."})


@lru_cache(4096)
def _letter(sign: str) -> str:
    plain = unicodedata.normalize("NFD", sign)[0].lower()[:1]
    return "d" if plain == _D_WITH_STROKE else plain


def fold(text: str) -> str:
    """A text in small letters without diacritics, as long as its composed form."""
    return "".join(map(_letter, unicodedata.normalize("NFC", text.translate(_SIGNS))))


def key(name: str) -> str:
    """What two names have in common that say the same: letter for letter, but for signs, spaces and capitals."""
    whole = unicodedata.normalize("NFC", name.translate(_SIGNS))
    kept, last = [], 0
    for aside in _ASIDE.finditer(fold(whole)):
        kept.append(whole[last : aside.start()])
        last = aside.end()
    letters = unicodedata.normalize("NFD", "".join([*kept, whole[last:]]).casefold())
    spaced = re.sub(r"\s*([,;:.])\s*", r"\1 ", re.sub(r"\s*-\s*", " - ", _MOVED_TONE.sub(r"\1\3\2", letters)))
    return " ".join(spaced.split()).strip(_EDGES)


def blank(text: str) -> bool:
    """Whether nothing is said: dots and lines to write upon, a dash, a cross."""
    return not text.strip(" .…_") or fold(text) in BLANKS


def points(text: str) -> Decimal | None:
    """``02``, ``2,0``, ``2 diem``; None for anything else."""
    found = _POINTS.fullmatch(fold(text).strip())
    return number(found[1]) if found else None


def number(written: str) -> Decimal:
    """An amount as written, with a comma or a point."""
    return plain(Decimal(written.replace(",", ".")))


def plain(value: Decimal) -> Decimal:
    """The same number without zeros at its end."""
    return Decimal(f"{value:f}".rstrip("0").rstrip(".")) if value % 1 else value.quantize(Decimal(1))


def tail(text: str) -> tuple[str, Decimal | None]:
    """A sentence without the points that stand at its end, and these points: ``...: 01 diem``, ``... (01 diem)``."""
    folded = fold(text)
    for start in _ends(folded):
        found = _TAIL.fullmatch(folded, start)
        if found:
            return text[:start].rstrip(), number(found[1] or found[2])
    return text, None


def _ends(folded: str) -> list[int]:
    """Where points at the end may begin."""
    return [match.start() for match in re.finditer(r"(?<!\s)\s*[:;,(=\-]", folded)]
