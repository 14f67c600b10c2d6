"""Files that evidence names: relative to the dossier, with ``/``, inside the workspace."""

import os
from pathlib import Path, PureWindowsPath

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier

BACKSLASH = "\\"


def is_absolute(file: str) -> bool:
    """Whether a path starts at a root or a drive instead of at the dossier."""
    return bool(PureWindowsPath(file).anchor)


def stays_inside(case: Case[Dossier], file: str) -> bool:
    """Whether a relative path, links resolved, stays in the workspace (or beside a dossier outside of it)."""
    folder = case.file.place.parent
    try:
        if case.workspace.holds(case.file.place):
            return case.workspace.holds(folder / file)
        return (folder / file).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):
        return True


def is_allowed(case: Case[Dossier], file: str) -> bool:
    """Whether a path may be followed at all."""
    return BACKSLASH not in file and not is_absolute(file) and stays_inside(case, file)


def readable_file(case: Case[Dossier], file: str) -> Path | None:
    """The file of an allowed path; None where there is none that can be read."""
    place = case.file.place.parent / file
    try:
        return place if place.is_file() and os.access(place, os.R_OK) else None
    except (OSError, ValueError):
        return None
