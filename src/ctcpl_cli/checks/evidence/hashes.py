"""What stands in the files of a dossier's evidence."""

import hashlib
from functools import lru_cache
from pathlib import Path

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.files import is_allowed, readable_file
from ctcpl_cli.dossier.models import Dossier


def sha256(place: Path) -> str | None:
    """The SHA-256 of a file in hex; None where it cannot be read."""
    try:
        with place.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        return None


@lru_cache(maxsize=1)
def hashes(case: Case[Dossier]) -> dict[str, str | None]:
    """The SHA-256 of each file that the evidence names, by the path as typed; None where it cannot be read."""
    found: dict[str, str | None] = {}
    for row in case.data.evidence:
        if row.file and is_allowed(case, row.file):
            place = readable_file(case, row.file)
            found[str(row.file)] = sha256(place) if place is not None else None
    return found
