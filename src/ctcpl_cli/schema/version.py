"""The version of our format, which every file begins with: ``ctcpl: 1``."""

from collections.abc import Iterator

from ctcpl_cli.findings import Problem
from ctcpl_cli.source import Scalar, SourceFile

FORMAT_VERSION = "1"


def problems(source: SourceFile) -> Iterator[Problem]:
    """A missing or another version; nothing for a file without a tree."""
    entry = source.root.entry("ctcpl") if source.root is not None else None
    if source.root is None:
        return
    if entry is None:
        yield Problem("no_version", 0, 0)
    elif not isinstance(entry.value, Scalar) or entry.value != FORMAT_VERSION:
        typed_in = isinstance(entry.value, Scalar) and not entry.value.is_null
        place = entry.value if typed_in else entry.key
        facts = {"value": entry.value.short if isinstance(entry.value, Scalar) else ""}
        yield Problem("unknown_version", place.start, place.end, facts)
