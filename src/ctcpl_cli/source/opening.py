"""Bytes of ordinary files. A pipe, a device or a socket is never opened: reading it may never end."""

import errno
import os
import stat
from pathlib import Path

from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.source.file import SourceFile
from ctcpl_cli.source.reading import MAX_BYTES, read_source

_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "absent",
    PermissionError: "forbidden",
    IsADirectoryError: "a_folder",
    NotADirectoryError: "file_in_the_way",
    FileExistsError: "file_in_the_way",
}
_NUMBERS = {
    errno.EINVAL: "no_ordinary_file",
    errno.ELOOP: "circle_of_links",
    errno.ENAMETOOLONG: "long_name",
    errno.ENOSPC: "full",
    errno.EROFS: "read_only",
}


def content(place: Path, most: int = MAX_BYTES + 1) -> bytes:
    """The first ``most`` bytes of a file. Raises OSError, also for what is no ordinary file."""
    mode = place.stat().st_mode
    if not stat.S_ISREG(mode):
        number = errno.EISDIR if stat.S_ISDIR(mode) else errno.EINVAL
        raise OSError(number, os.strerror(number), str(place))
    with place.open("rb") as stream:
        return stream.read(most)


def read_file(place: Path, shown: str) -> SourceFile:
    """One file as :func:`read_source` reads it; one that cannot be opened has a problem that says why."""
    try:
        data = content(place)
    except OSError as error:
        return SourceFile(shown, problems=[Problem("unreadable", 0, 0, {"reason": why(error)})], intact=False)
    return read_source(shown, data)


def why(error: OSError) -> Phrase:
    """What the system said, as a text of the catalogue; in its own words where it is something rare."""
    kind = next((name for kind, name in _REASONS.items() if isinstance(error, kind)), None)
    name = kind or _NUMBERS.get(error.errno or 0)
    return Phrase(f"files.{name}") if name else Phrase("files.other", {"said": error.strerror or str(error)})
