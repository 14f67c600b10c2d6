"""A regime file whose name is not its id.

A regime is looked for by its id; with another file name people open the wrong file, and a copy of a packaged regime is
easily taken for something else. The file is used all the same. The finding covers the id: rename the file to
`<id>.yaml`, or correct the id.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import RegimeFile

CODE = "CT729"
KIND = "name_not_id"


def check(case: Case[RegimeFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
