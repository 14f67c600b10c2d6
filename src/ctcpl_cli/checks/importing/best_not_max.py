"""The best alternative does not give the maximum.

A unit that does everything right gets the maximum. Where the best alternative of a form gives more or less, one of
the numbers was copied wrongly.

Compare the form with the circular.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT760"
KIND = "best_not_max"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
