"""What a file says it is, told from its first bytes: files that cannot be parsed say it too."""

import re
from pathlib import Path

from ctcpl_cli.dossier.loading import Loaded
from ctcpl_cli.schema import Model
from ctcpl_cli.source import MAX_BYTES

_KIND = re.compile(rb"^kind:[ \t]*[\"']?(\w+)", re.MULTILINE)


def start(file: Path) -> bytes:
    """As much of a file as is ever read; nothing where it cannot be read."""
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES)
    except OSError:
        return b""


def stated(content: bytes) -> str:
    """The kind that a file's text states; a text that states none is a dossier."""
    found = _KIND.search(content)
    return found[1].decode() if found else "dossier"


def of(file: Loaded[Model]) -> str:
    """The kind of a read file; where it could not be read, the one its text states."""
    return file.kind if file.data is not None else stated(start(file.place))
