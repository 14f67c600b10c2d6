"""A key that a rule of this kind does not use.

Each kind of rule has its own keys: `choice` has `options`; `ratio` and `count` have `bands`, or in regimes of met
or not met `at_least`; `declared` has `step` and perhaps `facts`. Any other key would be left aside without a word,
so it is an error. The finding covers the key.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT722"
KIND = "rule_key_unused"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them, at the key."""
    yield from case.reported(KIND, CODE)
