"""Alternatives that are bands: of a percentage, or of a count. They must follow one another without gap down to 0."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from ctcpl_cli.importing import words
from ctcpl_cli.importing.lines import PERCENT
from ctcpl_cli.importing.statements import Choice

_N = r"([0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*"
_BETWEEN = re.compile(rf"\b{_N}%? *(?:den|toi|-) *duoi {_N}%")
_BELOW = re.compile(rf"(?<!den )(?<!toi )\bduoi {_N}%")
_FROM = re.compile(rf"\btu {_N}% *tro len")
_UPWARDS = re.compile(rf"\b{_N}% *tro len")
_WHOLE = re.compile(r"\b100\s*%")
_COUNT_FROM = re.compile(r"(?:co |to chuc )?(?:tu )?([0-9]{1,2})\b(?! *%)[^0-9%]*\btro len\b[^0-9%]*")
_COUNT = re.compile(r"(?:co |to chuc |dat )?([0-9]{1,2})\b(?! *%)[^0-9%]*")
_NONE = re.compile(r"(?:khong|chua)\b[^0-9%]*")
_FULL = Decimal(100)


@dataclass(frozen=True, slots=True)
class Rung:
    """One band: its lower limit, which belongs to it, and its upper one, which does not; None for the top band."""

    lower: Decimal
    upper: Decimal | None
    choice: Choice


def has_percent(options: Sequence[Choice]) -> bool:
    """Whether a percentage stands in one of the alternatives."""
    return any(PERCENT.search(option.words) for option in options)


def percent(options: Sequence[Choice]) -> list[Rung] | None:
    """The alternatives as bands of a percentage, the best first; None where they are none, or leave a gap."""
    return _closed([_percent(option) for option in options], top=_FULL)


def count(options: Sequence[Choice]) -> list[Rung] | None:
    """The alternatives as bands of a count."""
    return _closed([_count(option) for option in options], top=None)


def counts_backwards(options: Sequence[Choice]) -> bool:
    """Whether less gives more, as with offences: such alternatives are no bands, but a choice."""
    points = [option.points or Decimal(0) for option in options]
    mirrored = [replace(option, points=-value) for option, value in zip(options, points, strict=True)]
    return count(mirrored) is not None


def all_counts(options: Sequence[Choice]) -> bool:
    """Whether each alternative names a count."""
    return all(_count(option) is not None for option in options)


def _percent(option: Choice) -> Rung | None:
    said = words.fold(option.words)
    if re.search(r"\bkhong\b", said) or len(PERCENT.findall(said)) > 2:
        return None
    if found := _BETWEEN.search(said):
        return Rung(words.number(found[1]), words.number(found[2]), option)
    if len(PERCENT.findall(said)) != 1:
        return None
    if found := _BELOW.search(said):
        return Rung(Decimal(0), words.number(found[1]), option)
    if found := _FROM.search(said) or _UPWARDS.search(said):
        return Rung(words.number(found[1]), None, option)
    return Rung(_FULL, None, option) if _WHOLE.search(said) and not re.search(r"\b(?:den|tren|hon)\b", said) else None


def _count(option: Choice) -> Rung | None:
    said = words.fold(option.words).replace("(mot)", "").strip()
    if found := _COUNT_FROM.fullmatch(said):
        return Rung(Decimal(int(found[1])), None, option)
    if _NONE.fullmatch(said):
        return Rung(Decimal(0), Decimal(1), option)
    if found := _COUNT.fullmatch(said):
        return Rung(Decimal(int(found[1])), Decimal(int(found[1]) + 1), option)
    return None


def _closed(rungs: Sequence[Rung | None], top: Decimal | None) -> list[Rung] | None:
    """The bands in falling order, if each begins where the next one ends, with points that fall as well."""
    found = sorted((rung for rung in rungs if rung is not None), key=lambda rung: -rung.lower)
    if len(found) < len(rungs) or len(found) < 2 or found[0].upper is not None or found[-1].lower != 0:
        return None
    if top is not None and found[0].lower > top:
        return None
    for better, worse in pairwise(found):
        if worse.upper != better.lower:
            return None
        if better.choice.points is None or worse.choice.points is None or better.choice.points <= worse.choice.points:
            return None
    return found
