"""Ids that were meant by ids that are none."""

import difflib
import re
from collections.abc import Collection

from ctcpl_cli.findings import Phrase


def meant(typed: str, known: Collection[str], listed: Collection[str] | None = None) -> Phrase:
    """What to do about an unknown id: the known one it is nearest to, else the known ones (or those to be listed)."""
    near = _near(typed, known)
    if near:
        return Phrase("facts.did_you_mean", {"near": near})
    return Phrase("facts.known_ids", {"ids": list(known if listed is None else listed)})


def _near(typed: str, known: Collection[str]) -> str | None:
    numbers = [part.lstrip("0") or "0" for part in re.split("[^0-9]+", typed) if part]
    plain = ".".join(numbers)
    if plain in known:
        return plain
    return next(iter(difflib.get_close_matches(typed, known, 1, 0.8)), None)
