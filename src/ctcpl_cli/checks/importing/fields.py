"""Fields of a regime and their values in words."""

from ctcpl_cli.findings import Phrase


def field(name: str) -> Phrase:
    """``max``, ``not_arising``, ``bands.80``, ``options.a``; a whole ``rule``."""
    whole, _, limit = name.partition(".")
    return Phrase(f"importing.field_{whole}", {"limit": limit})


def value(given: object) -> object:
    """A value; ``full`` and nothing at all as words."""
    if given is None:
        return Phrase("importing.nothing")
    return Phrase("importing.full") if given == "full" else given
