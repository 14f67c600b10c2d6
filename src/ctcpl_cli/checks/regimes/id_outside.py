"""An id that does not continue the one above it.

The id of an indicator is that of its criterion and one more part, "2" and "2.5"; the id of an item that of its
indicator and one more part, "2.4" and "2.4.1". The finding covers the id.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT712"
KIND = "id_outside"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at its id."""
    yield from case.reported(KIND, CODE)
