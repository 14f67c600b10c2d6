"""Value begins with a special sign.

A value that begins with one of `* & ! % @ | > - ? [ ] { } ,` or a backtick is not a plain text for YAML; neither is
one that goes on after a closing bracket.

Put the whole value in double quotes.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT022"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("unquoted_sign", CODE)
