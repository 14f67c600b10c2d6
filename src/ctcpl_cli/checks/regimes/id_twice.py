"""An id that stands twice.

Ids of neighbouring criteria, indicators, items, conditions, steps, forms or options differ: facts are found by
them. The finding covers the second one.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT711"
KIND = "id_twice"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each second one, at its id."""
    yield from case.reported(KIND, CODE)
