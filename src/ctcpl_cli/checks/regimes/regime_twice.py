"""Two files of one regime.

Two files in `criteria/` have the same `id`, and nobody knows which one counts. The finding covers the id in the
later file, in the order of file names, and names the earlier one.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT724"
KIND = "regime_twice"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """One for each later file, at the id."""
    yield from case.reported(KIND, CODE)
