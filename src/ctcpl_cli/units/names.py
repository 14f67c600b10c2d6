"""When two names are one: how a name is compared, and how it is searched for."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from ctcpl_cli.dossier.slugs import slug
from ctcpl_cli.units.lists import lists_of
from ctcpl_cli.units.table import Listed, Table

_TONES = frozenset(
    "\N{COMBINING GRAVE ACCENT}\N{COMBINING ACUTE ACCENT}\N{COMBINING TILDE}\N{COMBINING HOOK ABOVE}"
    "\N{COMBINING DOT BELOW}"
)


def same(typed: str, listed: str) -> bool:
    """Whether a name is the one of the list: letters and tones are, wherever in the syllable the tone is put.

    Both ways of writing ``Hoa`` with a grave accent are in use, as are ``1`` and ``01`` and two signs for an
    apostrophe. Small and capital letters count where all are small or all are capitals.
    """
    cased = typed.islower() <= listed.islower() and typed.isupper() <= listed.isupper()
    return cased and _folded(typed) == _folded(listed)


def agrees(unit: Listed, given: Mapping[str, str]) -> bool:
    """Whether a unit of a list has the kind, name, district and province that are given; empty ones say nothing."""
    return all(_agrees(unit, key, value) for key, value in given.items() if value)


def namesakes(name: str, year: int, kind: str = "", province: str = "") -> list[Listed]:
    """The units of a name, kind and province (where given) in the best list of the year's time that has any."""
    given = {"kind": kind, "province": province}
    for table in lists_of(year):
        found = [unit for unit in _by_name(table).get(_folded(name), ()) if agrees(unit, given)]
        if found:
            return found
    return []


@cache
def plain(words: str) -> str:
    """Words without diacritics, in small letters, one space apart."""
    return slug(words).replace("-", " ")


def _agrees(unit: Listed, key: str, value: str) -> bool:
    if key == "kind":
        return value == unit.kind
    listed: str = getattr(unit, key)
    return same(value, listed) or not listed


@cache
def _by_name(table: Table) -> dict[str, list[Listed]]:
    found: dict[str, list[Listed]] = {}
    for unit in table.units():
        found.setdefault(_folded(unit.name), []).append(unit)
    return found


def _folded(name: str) -> str:
    return " ".join(map(_syllable, re.findall(r"[^\W_]+", unicodedata.normalize("NFC", name.lower()))))


def _syllable(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.lstrip("0") or word)
    return "".join(sign for sign in letters if sign not in _TONES) + "".join(filter(_TONES.__contains__, letters))
