"""A form without a name.

Every number in a regime file cites the document it was seen in. The form has no heading that could be cited.

Give its name with `--title`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT768"
KIND = "no_title"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
