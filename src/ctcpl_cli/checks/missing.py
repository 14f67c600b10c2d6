"""Keys that a mapping of a file still lacks."""

from ctcpl_cli.findings import Phrase
from ctcpl_cli.schema import Model


def missing_keys(model: Model, *keys: str) -> list[str]:
    """Those of the keys for which nothing was typed, or nothing but blanks."""
    return [key for key in keys if not model.has(key) or _is_blank(getattr(model, model.key_names()[key]))]


def named(keys: list[str]) -> list[Phrase]:
    """Keys as people call them."""
    return [Phrase(f"keys.{key}") for key in keys]


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip()
