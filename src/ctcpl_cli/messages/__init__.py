"""All texts users read, Vietnamese first, one module per room; ``codes`` holds those of findings.

A key is ``module.name``: ``text("assess.band", "vi", percent="75")`` formats the Vietnamese half of
``messages/assess.py``'s ``TEXTS["band"]``.
"""

from importlib import import_module
from typing import Literal, NamedTuple

Lang = Literal["vi", "en"]


class Pair(NamedTuple):
    """One text in both languages, with ``str.format`` places for facts."""

    vi: str
    en: str

    def format(self, lang: Lang, **facts: object) -> str:
        """The text in one language with its facts filled in."""
        return (self.vi if lang == "vi" else self.en).format(**facts)


def text(key: str, lang: Lang, **facts: object) -> str:
    """The text of a key, filled in. An unknown key is a bug and raises KeyError."""
    module, name = key.split(".", 1)
    pair = Pair(*import_module(f"ctcpl_cli.messages.{module}").TEXTS[name])
    return pair.format(lang, **facts)
