"""A linked indicator that rests on something the regime does not have.

The ratio of a linked indicator stands at a node whose facts are a numerator and a denominator (`of`), and its kinds of
units are kinds that the regime assesses. The finding covers the id or the kind.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT728"
KIND = "linked_unknown"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
