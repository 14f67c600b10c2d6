"""Where documents go."""

import os
from collections.abc import Iterable
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


def form_target(place: Path, form: str, root: Path, output: Path | None) -> Path:
    """The file for a form made from a dossier or a folder: named after the form, in a folder of the dossier's name."""
    if output is not None and output.suffix.lower() == SUFFIX:
        return output
    return target(place, root, output).with_suffix("") / f"{form}{SUFFIX}"


def repeated(targets: Iterable[Path]) -> Path | None:
    """A file that two documents would be written to, if there is one."""
    seen: set[Path] = set()
    for path in targets:
        absolute = path.resolve()
        if absolute in seen:
            return path
        seen.add(absolute)
    return None


def shown(path: Path) -> str:
    """A path as printed: relative to the working folder where it lies below it, with ``/``."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100
    return (absolute.relative_to(Path.cwd()) if absolute.is_relative_to(Path.cwd()) else absolute).as_posix()
