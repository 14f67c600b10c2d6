"""Which findings of a file its exceptions let stand."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ctcpl_cli.checks.accepting import incomplete, unused
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Accepted, Dossier
from ctcpl_cli.findings import Acceptance, Finding
from ctcpl_cli.messages.codes import acceptable, catalogue
from ctcpl_cli.source.key_paths import key_path


def settled(case: Case[Any], found: Sequence[Finding]) -> list[Finding]:
    """The findings, those that hold an exception marked, and one for each exception that nothing needs."""
    data = case.file.data
    if not isinstance(data, Dossier) or not data.accepted or case.today is None:
        return list(found)
    holding = {row: _steps(row) for row in data.accepted if _holds(row, case)}
    used: set[int] = set()
    marked = []
    for finding in found:
        row = next((row for row, steps in holding.items() if _about(finding, row, steps, case)), None)
        if row is not None:
            used.add(id(row))
            assert row.until is not None
            finding = replace(finding, accepted=Acceptance(str(row.reason), str(row.office), row.until))
        marked.append(finding)
    idle = [row for row in holding if id(row) not in used]
    return sorted([*marked, *unused.findings(case, idle)], key=lambda finding: (finding.span, finding.code))


def _holds(row: Accepted, case: Case[Any]) -> bool:
    complete = all(getattr(row, row.key_names()[key]) is not None for key in incomplete.KEYS)
    known = row.code in catalogue() and acceptable(str(row.code))
    return complete and known and row.until is not None and case.today is not None and case.today <= row.until


def _steps(row: Accepted) -> tuple[str, ...]:
    return tuple(step for step in str(row.place).split("/") if step)


def _about(finding: Finding, row: Accepted, steps: tuple[str, ...], case: Case[Any]) -> bool:
    if finding.code != row.code:
        return False
    source = case.file.source
    path = key_path(source.root, source.offset(finding.span.line, finding.span.column))
    return path[: len(steps)] == steps
