"""An indicator with both items and a rule of its own.

Either the indicator is scored as a whole, then it has a `rule`, or item by item, then it has `items`. With both
nobody knows which one counts. The finding covers the key `rule`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT707"
KIND = "rule_and_items"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each indicator with both, at its rule."""
    yield from case.reported(KIND, CODE)
