"""A decimal comma becomes a point, also where it cut a number between braces in two."""

from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.values import decimal_comma
from ctcpl_cli.findings import Finding
from ctcpl_cli.fixing.repair import Repair

CODES = (decimal_comma.CODE,)


def repair(case: Case[Any], finding: Finding, start: int, end: int) -> Repair | None:
    """The number that the finding names."""
    right = str(finding.facts["right"])
    return Repair(finding.code, start, end, right, right)
