"""Not one of the allowed values.

Only certain words may stand here, among them the `kind` of a file and the post in a sanction.

Choose one of those that the finding lists.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT112"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("not_one_of", CODE)
