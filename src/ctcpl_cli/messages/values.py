"""Facts of findings and reasons inside a sentence: numbers, dates and lists in the reader's language."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from ctcpl_cli.figures import printed
from ctcpl_cli.findings import Phrase
from ctcpl_cli.messages import Lang, text


def readable(facts: Mapping[str, object], lang: Lang) -> dict[str, object]:
    """Each fact ready for ``str.format``. Years and line numbers come as ``int`` and stay without grouping."""
    return {name: _readable(value, lang) for name, value in facts.items()}


def _readable(value: object, lang: Lang) -> object:
    if isinstance(value, Decimal):
        return printed(value, lang)
    if isinstance(value, Phrase):
        return text(value.key, lang, **readable(value.facts, lang))
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}" if lang == "vi" else value.isoformat()
    if isinstance(value, list | tuple):
        return ", ".join(str(_readable(item, lang)) for item in value)
    return value
