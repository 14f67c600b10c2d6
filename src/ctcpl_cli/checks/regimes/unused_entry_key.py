"""A key that a condition or a linked indicator of this kind does not use.

Each kind of condition has its own keys: `total_min` and the shares have `value`; `no_leader_sanction` has `who`, and
`from_level` where `who` is `officers`; `all_communes_pass` has none. A linked indicator's rule has `of` and `at_least`
only where its kind is `ratio`. Any other key would be left aside without a word. The finding covers the key.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT725"
KIND = "key_unused"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
