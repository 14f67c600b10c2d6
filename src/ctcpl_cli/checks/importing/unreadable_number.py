"""A maximum that is no number.

The cell of a maximum holds something else than a number of points, such as a range, a date that Excel made of it, or
a word. Nothing is guessed from it.

Correct the cell in a copy of the form.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT756"
KIND = "unreadable_number"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
