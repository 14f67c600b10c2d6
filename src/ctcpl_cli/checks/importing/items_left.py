"""Items or alternatives that are not taken over.

The maximum of an indicator is taken from the form; its items and alternatives only where nothing about them is in
doubt: numbered from 1 without gap, each with its maximum, its letters or bands and their points.

Write them into the regime file by hand, or complete a copy of the form.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT764"
KIND = "items_left"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
