"""Where documents go, and how they get there: never half written."""

import os
import tempfile
from pathlib import Path

OUT = "out"
SUFFIX = ".docx"


def target(place: Path, root: Path, output: Path | None) -> Path:
    """The file for a document made from ``place``: ``output`` itself if it ends in .docx, else the same path below it.

    Without ``output`` the folder is ``out/`` of the workspace.
    """
    if output is not None and output.suffix.lower() == SUFFIX:
        return output
    absolute = Path(os.path.abspath(place))  # noqa: PTH100 (links keep their names)
    below = absolute.relative_to(root) if absolute.is_relative_to(root) else Path(absolute.name)
    return (output if output is not None else root / OUT) / below.with_suffix(SUFFIX)


def shown(path: Path) -> str:
    """A path as printed: relative to the working folder where it lies below it, with ``/``."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100
    return (absolute.relative_to(Path.cwd()) if absolute.is_relative_to(Path.cwd()) else absolute).as_posix()


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
