"""The regime file would contradict itself.

With the numbers of the form the regime file would break one of its own rules, so nothing is written. `ctcpl criteria
check` explains these rules; the line named is that of the file as it would have become.

Compare the line named with the form.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT769"
KIND = "would_contradict"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
