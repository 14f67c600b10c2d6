"""Blanks that mean nothing go away; line breaks of other programs become the blank they are read as."""

from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.reading import foreign_line_break, trailing_space, wide_space
from ctcpl_cli.findings import Finding
from ctcpl_cli.fixing.repair import Repair

CODES = (foreign_line_break.CODE, wide_space.CODE, trailing_space.CODE)


def repair(case: Case[Any], finding: Finding, start: int, end: int) -> Repair | None:
    """Nothing in the place of blanks, one blank for each foreign line break."""
    return Repair(finding.code, start, end, " " * (end - start) if finding.code == foreign_line_break.CODE else "")
