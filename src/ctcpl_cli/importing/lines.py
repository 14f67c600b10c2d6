"""One line of a form: what it is by its own words, and the points it says itself."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from ctcpl_cli.importing import words

Kind = Literal["criterion", "indicator", "item", "option", "not_arising", "formula", "total", "aside", "plain"]
HEADS = ("criterion", "indicator", "item", "total")
_MARKS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("criterion", re.compile(r"(?:tieu chi|tc)\s*(?:so\s*)?([0-9]{1,2}|[ivx]{1,5})(?:\s*[.:)-]+\s*|\s+|$)")),
    ("indicator", re.compile(r"(?:chi tieu|ct)\s*(?:so\s*)?([0-9]{1,2}(?:\.[0-9]{1,2})?)(?:\s*[.:)-]+\s*|\s+|$)")),
    ("item", re.compile(r"noi dung\s*(?:so\s*)?([0-9]{1,2})(?:\s*[.:)-]+\s*|$)")),
    ("item", re.compile(r"([0-9]{1,2}(?:\.[0-9]{1,2}){0,3})(?:\s*[.)/:-]+\s*(?![0-9%])|$)")),
    ("item", re.compile(r"([0-9]{1,2}(?:\.[0-9]{1,2}){1,3})\s+")),
)
_LETTER = re.compile(r"(\S)\s*[.)/]\s*")
_ROMAN = re.compile(r"[IVX]{1,5}\s*[.)-]+\s*")
_BULLET = re.compile(r"[-+*•●]\s*")
_NOT_ARISING = re.compile(
    r"\(?\s*(?:neu |trong nam|truong hop|nam danh gia)[^()]*\bkhong\b[^()]*\bdiem\b[^()]*\)?[.;]*"
)
_BRACKET = re.compile(r"\([^()]*\)[.;:]*$")
_FORMULA = re.compile(r"(?:cong thuc[^=]*)?\(?ty le(?: phan tram)?[^=]{0,40}=")
_TOTAL = re.compile(
    r"(?:tong cong|tong so diem|tong diem|tong|cong)\b(?: diem)?(?: (?:cua )?(?P<one>(?:tieu chi|chi tieu) \w+))?"
    r"[^a-z]*(?:\(.*\))?(?:\s*[0-9.,]+ diem)?[^a-z]*"
)
_ASIDE = re.compile(r"(?:tai lieu|can cu|ghi chu|luu y)\b")
PERCENT = re.compile(r"[0-9]\s*%")


@dataclass(frozen=True, slots=True)
class Line:
    """``mark`` is its number or letter, ``words`` what follows, without the points at its end.

    The mark of a ``total`` says of which single criterion it is the sum.
    """

    kind: Kind
    mark: str
    words: str
    points: Decimal | None = None


def read(text: str) -> list[Line]:
    """The line, and what stands behind it in one breath: the rule in brackets for what did not arise, the formula."""
    text = text.strip()
    formula = _FORMULA.search(words.fold(text))
    if formula and formula.start() > 0:
        return [*read(text[: formula.start()]), *read(text[formula.start() :])]
    bracket = _BRACKET.search(text)
    if bracket and bracket.start() > 0 and _NOT_ARISING.fullmatch(words.fold(bracket[0])):
        return [*read(text[: bracket.start()]), Line("not_arising", "", bracket[0])]
    return [_read(text)] if text else []


def _read(text: str) -> Line:
    folded = words.fold(text)
    for kind, pattern in ((("formula"), _FORMULA), (("not_arising"), _NOT_ARISING), ("aside", _ASIDE)):
        if pattern.match(folded) if kind != "not_arising" else pattern.fullmatch(folded):
            return Line(kind, "", text)  # type: ignore[arg-type]
    total = _TOTAL.fullmatch(folded)
    if total:
        return Line("total", total["one"] or "", *words.tail(text))
    for kind, pattern in _MARKS:
        found = pattern.match(folded)
        if found:
            return _with_points(Line(kind, found[1], text[found.end() :]))
    letter = _LETTER.match(text)
    if letter and letter[1].isalpha() and letter[1].islower():
        return _with_points(Line("option", letter[1], text[letter.end() :]))
    bare = _BULLET.sub("", _ROMAN.sub("", text, count=1) if _ROMAN.match(text) else text, count=1)
    line = _with_points(Line("plain", "", bare))
    return replace(line, kind="option") if PERCENT.search(line.words) else line


def _with_points(line: Line) -> Line:
    said, given = words.tail(line.words)
    first = re.match(rf"\(\s*{words.AMOUNT}\s*diem\s*\)\s*[:.-]*\s*", words.fold(said))
    if given is None and first:
        return replace(line, words=said[first.end() :], points=words.number(first[1]))
    return replace(line, words=said, points=given)
