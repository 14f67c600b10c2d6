"""Files are written whole or not at all."""

import os
import tempfile
from pathlib import Path


def write(place: Path, content: bytes) -> None:
    """Write a file through a temporary one beside it. Raises OSError; then nothing is left behind."""
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
