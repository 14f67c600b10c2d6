"""Days as people write them become ``YYYY-MM-DD``. The day stands before the month, as everywhere in Vietnam."""

import re
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.values import date_not_iso
from ctcpl_cli.findings import Finding
from ctcpl_cli.fixing.repair import Repair

CODES = (date_not_iso.CODE,)
_HOUR = re.compile(r"[0-9][T ][0-9]|:")


def repair(case: Case[Any], finding: Finding, start: int, end: int) -> Repair | None:
    """The day that the finding names; nothing where an hour beside it would be lost."""
    if _HOUR.search(case.file.source.text, start, end):
        return None
    right = str(finding.facts["right"])
    return Repair(finding.code, start, end, right, right)
