"""``ctcpl sign-off`` of an issued decision: what its dossiers were is written into it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ctcpl_cli.cli.session import Session, today
from ctcpl_cli.cli.vouching import has_errors, put

if TYPE_CHECKING:
    from ctcpl_cli.checks.case import Case
    from ctcpl_cli.checks.run import Checked
    from ctcpl_cli.dossier.models import Dossier
    from ctcpl_cli.findings import Finding


def seal(item: "Checked", session: Session) -> bool:
    """Write into an issued decision what its dossiers were, or say why not.

    A dossier with errors is not sealed. One that was sealed already may be another one only under a correction that is
    recorded and has not been used yet.
    """
    from ctcpl_cli.checks.signing import changed_after_decision, not_decided, sealed_missing
    from ctcpl_cli.checks.signing.content import current
    from ctcpl_cli.dossier.workspace import DECISION_FILE
    from ctcpl_cli.signing.rows import sealed_row, with_table

    case: Any = item[0]
    path, data = case.file.source.path, case.data

    def mends(finding: "Finding") -> bool:
        return finding.code == sealed_missing.CODE and data.correction_of(str(finding.facts["value"])) is not None

    if has_errors(item, mends, session):
        return False
    if not data.in_force:
        session.note("signing.refused_not_issued", path=path)
        return False
    if case.file.place.name != DECISION_FILE:
        session.note("signing.refused_name", path=path)
        return False
    dossiers = _dossiers(case)
    parts = {code: current(dossier, "council") for code, dossier in _by_code(dossiers)}
    changed = [code for code, row in data.sealed.items() if row.parts != parts.get(code)]
    changed += [code for code in parts if data.sealed and code not in data.sealed]
    frozen = [code for code in changed if data.correction_of(code) is None]
    if frozen:
        session.note("signing.refused_frozen", path=path, units=", ".join(frozen))
        return False
    mended = {changed_after_decision.CODE, not_decided.CODE}
    refused = [each for each in dossiers if has_errors(each, lambda finding: finding.code in mended, session)]
    if refused:
        return False
    if not parts:
        session.note("signing.no_dossiers", path=path)
        return False
    if data.sealed and not changed:
        session.out([session.say("signing.same", path=path)])
        return True
    rows = {
        code: sealed_row(each, data.correction_of(code) if code in changed else getattr(row, "correction", None))
        for code, each in parts.items()
        for row in [data.sealed.get(code)]
    }
    text = with_table(case.file.source, "sealed", rows)
    if not put(case, text, "sealed", lambda after: _says(after, parts), session):
        return False
    session.out([session.say("signing.sealed", path=path, count=len(rows))])
    return True


def _says(decision: Any, parts: dict[str, dict[str, str]]) -> bool:
    from ctcpl_cli.checks.signing.unverifiable import proves

    sealed = decision.sealed
    return {code: row.parts for code, row in sealed.items()} == parts and all(map(proves, sealed.values()))


def _dossiers(decision: Any) -> "list[Checked]":
    """The communes' dossiers beside a decision with their findings, those that cannot be read as well."""
    from ctcpl_cli.checks.run import check_paths
    from ctcpl_cli.documents.kinds import of
    from ctcpl_cli.dossier.workspace import DISTRICT_FILE

    places = sorted(place for place in decision.file.place.parent.glob("*.yaml") if place.name != DISTRICT_FILE)
    checked = check_paths(places, today=today())
    return [item for item in checked if of(item[0].file) == "dossier" and item[0].file.place in places]


def _by_code(dossiers: "list[Checked]") -> "Iterator[tuple[str, Case[Dossier]]]":
    for item in dossiers:
        case: Any = item[0]
        if case.file.data is not None and case.data.unit is not None and case.data.unit.code:
            yield str(case.data.unit.code), case
