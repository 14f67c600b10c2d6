"""What a document says about its own making: the properties part, read back."""

import re
from collections import defaultdict
from dataclasses import dataclass

from lxml import etree

from ctcpl_cli.documents.engine import package, words
from ctcpl_cli.documents.engine.properties import PART, PREFIX, SHORT_HASH

_NUMBERED = re.compile(r"(source|regime|paragraphs)\.([0-9]+)")


@dataclass(frozen=True, slots=True)
class Recorded:
    """``sources`` and ``regimes`` are names with digests; ``paragraphs`` a short hash for each paragraph."""

    program: str
    kind: str
    template: str
    sources: tuple[tuple[str, str], ...]
    regimes: tuple[tuple[str, str], ...]
    paragraphs: tuple[str, ...]


def read(data: bytes) -> Recorded | None:
    """The record of one of our documents; None for any other file."""
    part = (package.unpack(data) or {}).get(PART, b"")
    try:
        root = words.parse(part)
    except etree.XMLSyntaxError:
        return None
    single: dict[str, str] = {}
    numbered: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for entry in root:
        name = (entry.get("name") or "").removeprefix(PREFIX)
        value = "".join(str(text) for text in entry.itertext())
        if match := _NUMBERED.fullmatch(name):
            numbered[match[1]][int(match[2])] = value
        elif (entry.get("name") or "").startswith(PREFIX):
            single[name] = value
    if not {"program", "kind", "template"} <= single.keys():
        return None
    rows = {group: [value for _, value in sorted(found.items())] for group, found in numbered.items()}
    hashes = "".join(rows.get("paragraphs", ()))
    return Recorded(
        single["program"],
        single["kind"],
        single["template"],
        tuple(map(_named, rows.get("source", ()))),
        tuple(map(_named, rows.get("regime", ()))),
        tuple(hashes[start : start + SHORT_HASH] for start in range(0, len(hashes), SHORT_HASH)),
    )


def _named(value: str) -> tuple[str, str]:
    digest, _, name = value.partition(" ")
    return name, digest
