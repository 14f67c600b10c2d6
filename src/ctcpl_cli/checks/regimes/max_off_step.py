"""A maximum that its steps do not reach.

Typed points go in steps (`step`) from 0 to the maximum; the maximum has to be a whole number of steps, or nobody
could ever be given it. The finding covers the step.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT717"
KIND = "max_off_step"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the step."""
    yield from case.reported(KIND, CODE)
