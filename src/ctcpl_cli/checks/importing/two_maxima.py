"""Two columns that could be the maximum.

Columns are known by the words of the table's head. Here several of them speak of a maximum, so it is not certain
which one the law gives.

Rename the others in a copy of the form.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT753"
KIND = "two_maxima"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
