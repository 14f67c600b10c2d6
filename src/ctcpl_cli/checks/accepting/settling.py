"""Which findings of a file its exceptions let stand."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ctcpl_cli.checks.accepting import incomplete, unused
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.missing import missing_keys
from ctcpl_cli.dossier.models import Accepted, Dossier
from ctcpl_cli.findings import Acceptance, Finding
from ctcpl_cli.messages.codes import acceptable, catalogue
from ctcpl_cli.source.key_paths import key_path


def settled(case: Case[Any], found: Sequence[Finding]) -> list[Finding]:
    """The findings, those that hold an exception marked, and one for each exception that nothing needs."""
    data = case.file.data
    if not isinstance(data, Dossier) or not data.accepted or case.today is None:
        return list(found)
    holding = [row for row in data.accepted if holds(row, case.today)]
    used: set[int] = set()
    marked = []
    elsewhere: dict[str, list[str]] = defaultdict(list)
    for finding in found:
        place = _place(finding, case)
        rows = [row for row in holding if finding.code == row.code and _covers(row, place)]
        used |= set(map(id, rows))
        if rows:
            finding = replace(finding, accepted=_acceptance(rows[0]))
        else:
            elsewhere[finding.code].append(place)
        marked.append(finding)
    idle = [row for row in holding if id(row) not in used]
    return sorted([*marked, *unused.findings(case, idle, elsewhere)], key=lambda finding: (finding.span, finding.code))


def holds(row: Accepted, today: date) -> bool:
    """Whether an exception accepts anything on a day: complete, in its time, and of a code that may be accepted."""
    complete = not missing_keys(row, *incomplete.KEYS) and row.until is not None
    return complete and row.code in catalogue() and acceptable(str(row.code)) and today <= (row.until or today)


def _place(finding: Finding, case: Case[Any]) -> str:
    """The keys above a finding, as ``at`` writes them."""
    source = case.file.source
    return "/".join(key_path(source.root, source.offset(finding.span.line, finding.span.column)))


def _covers(row: Accepted, place: str) -> bool:
    """Whether a place is that of an exception or lies below it. Ids may have ``/`` in them, so no step is cut off."""
    at = str(row.place).strip("/")
    return not at or place == at or place.startswith(f"{at}/")


def _acceptance(row: Accepted) -> Acceptance:
    assert row.until is not None
    return Acceptance(str(row.reason), str(row.office), row.until)
