"""What repairs would change, as a unified diff that ``git apply`` takes."""

import difflib
from collections.abc import Iterator

NO_NEWLINE = "\\ No newline at end of file"


def difference(path: str, before: bytes, after: bytes) -> Iterator[str]:
    """The lines of a diff between two contents of a file, both UTF-8. A line ends with LF; a CR belongs to it."""
    name = path.lstrip("/")
    for line in difflib.unified_diff(_lines(before), _lines(after), f"a/{name}", f"b/{name}"):
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield NO_NEWLINE


def _lines(content: bytes) -> list[str]:
    parts = content.decode("utf-8").split("\n")
    return [*(f"{part}\n" for part in parts[:-1]), *filter(None, parts[-1:])]
