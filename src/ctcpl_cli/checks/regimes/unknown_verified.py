"""A verified field that its node does not have.

`verified` lists the fields of that very node, or of its rule, that somebody has seen in the text of the law:
`name`, `max`, `not_arising`, `options`, `bands`, a single band as `bands.80`, `value` of a condition, `before` of a
step. A name that the node does not have verifies nothing, so results would be marked as unseen, or the mark would
be wrong. The finding covers the name.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT710"
KIND = "unknown_verified"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each name that is no field of its node."""
    yield from case.reported(KIND, CODE)
