"""Files are written whole or not at all."""

import errno
import os
import stat
import tempfile
from pathlib import Path


def write(place: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a file through a temporary one beside it. Raises OSError; then nothing is left behind."""
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(name).chmod(mode)
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def rewrite(place: Path, content: bytes) -> None:
    """Write over a file that exists: its mode stays, and a link to it stays a link.

    Raises OSError as ``write`` does, and for a file that is protected against writing.
    """
    target = Path(os.path.realpath(place))
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(place))
    write(target, content, stat.S_IMODE(target.stat().st_mode))
