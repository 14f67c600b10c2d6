"""Which elements of an official document a template carries (decree 30/2020/ND-CP, article 8)."""

from collections.abc import Set

from ctcpl_cli.messages.template_checks import ELEMENT_WORDS

ELEMENTS = ("nation", "motto", "issuer", "number", "place_date", "signature", "recipients")
_NAMES: dict[str, frozenset[str]] = {
    "issuer": frozenset({"issuer"}),
    "number": frozenset({"number", "symbol"}),
    "place_date": frozenset({"day", "month", "year_signed"}),
    "signature": frozenset({"authority_lines"}),
    "recipients": frozenset({"recipients"}),
}


def carried(text: str, names: Set[str]) -> frozenset[str]:
    """The elements that a template shows, in fixed words or by printing all the names that make one."""
    flat = " ".join(text.split())
    return frozenset(
        element
        for element in ELEMENTS
        if any(words in flat for words in ELEMENT_WORDS.get(element, ()))
        or (element in _NAMES and _NAMES[element] <= names)
    )
