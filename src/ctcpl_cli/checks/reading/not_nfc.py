"""Letters with separate accents.

Vietnamese letters can be stored as one character, or as a base letter and a separate accent (NFD, in Vietnamese
typing tools "Unicode to hop"). Both look alike, searching finds only one.

Set the typing tool to composed Unicode and convert the text; `ctcpl check --fix` does it, too.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT009"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_nfc", CODE)
