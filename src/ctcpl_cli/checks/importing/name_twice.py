"""A criterion or indicator that stands twice.

The same official name stands in two rows or two tables, so it is not certain which numbers hold.

Delete one of them in a copy of the form.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT755"
KIND = "name_twice"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
