"""What a file says it is, told from its first bytes: files that cannot be parsed say it too."""

import re
from pathlib import Path
from typing import Any

from ctcpl_cli.dossier.loading import Loaded
from ctcpl_cli.source import MAX_BYTES, content

_KIND = re.compile(rb"^kind:[ \t]*[\"']?(\w+)", re.MULTILINE)


def start(file: Path) -> bytes:
    """As much of a file as is ever read; nothing where it cannot be read."""
    try:
        return content(file, MAX_BYTES)
    except OSError:
        return b""


def stated(text: bytes) -> str:
    """The kind that a file's text states; a text that states none is a dossier."""
    found = _KIND.search(text)
    return found[1].decode() if found else "dossier"


def of(file: Loaded[Any]) -> str:
    """The kind of a read file; where it could not be read, the one its text states."""
    return file.kind if file.data is not None else stated(start(file.place))
