"""Points that the commune declared become those that its own facts give. Only on request: a fact may be the mistake."""

from decimal import Decimal
from typing import Any

from ctcpl_cli import figures
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts import self_points
from ctcpl_cli.findings import Finding
from ctcpl_cli.fixing.repair import Repair

CODES = (self_points.CODE,)


def repair(case: Case[Any], finding: Finding, start: int, end: int) -> Repair | None:
    """The points that the finding says the facts give; nothing while the file breaks the rules of YAML."""
    if not case.file.source.intact:
        return None
    computed = finding.facts["computed"]
    assert isinstance(computed, Decimal)
    new = figures.printed(computed, "en")
    return Repair(finding.code, start, end, new, new)
