"""Decimal comma.

Vietnamese documents print `1,5`, but these files use a decimal point, as all YAML does.

Write `1.5`. `ctcpl check --fix` does it. Printed documents and tables show the comma again.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT105"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("decimal_comma", CODE)
