"""An indicator or item that nothing can be typed for.

An indicator has items or a rule; an item has a rule. The finding stands at the list that the indicator or item is
in. Where nobody has seen the scale, use `rule: {kind: declared, step: 0.25}`: points are then typed with their
grounds. Never invent bands.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT708"
KIND = "node_without_rule"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the list it stands in."""
    yield from case.reported(KIND, CODE)
