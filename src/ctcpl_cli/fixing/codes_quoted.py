"""Codes and ids get quotes, so that other programs keep their zeros and points."""

from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.values import unquoted_code
from ctcpl_cli.findings import Finding
from ctcpl_cli.fixing.repair import Repair

CODES = (unquoted_code.CODE,)


def repair(case: Case[Any], finding: Finding, start: int, end: int) -> Repair | None:
    """The code between double quotes; none of its signs needs a backslash there."""
    return Repair(finding.code, start, end, f'"{case.file.source.text[start:end]}"')
