"""Bands that leave a gap, overlap or cannot be read.

Bands of a percentage begin where the next one ends (`Tu 80% den duoi 90%`), down to `Duoi 50%`, and their points
fall. With `den 90%` instead of `den duoi 90%` it is not certain to which band the limit belongs.

Compare the form with the circular.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT761"
KIND = "ladder_unclear"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
