"""Numbers of the form and of the regime file that do not add up together.

The form has only some of the maxima of a criterion. Together with those that stay in the regime file they do not make
up the maximum of the criterion, so no number of it is written.

Import a form that has the whole criterion.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT767"
KIND = "mixed_sum"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
