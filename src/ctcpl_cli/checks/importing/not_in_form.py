"""A criterion or indicator that the form does not have.

It stays in the regime file as it is, with the numbers that nobody has seen so far.

Nothing needs to be done, unless the form was meant to be complete: then compare the names.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT763"
KIND = "not_in_form"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
