"""A source that the file does not list.

`source.ref` is the short name of a legal text in the file's own `sources`. The finding covers the reference and
lists the names there are.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT709"
KIND = "unknown_source"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each reference that leads nowhere."""
    yield from case.reported(KIND, CODE)
