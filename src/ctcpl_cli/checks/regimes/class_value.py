"""A value by class that cannot be.

Only `total_min` may have one value for each class of commune, and the classes are I, II and III. The finding covers the
value.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT726"
KIND = "class_value"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
