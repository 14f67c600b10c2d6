"""``ctcpl sign-off``."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ctcpl_cli.cli.revision import told
from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, places, today

if TYPE_CHECKING:
    from ctcpl_cli.checks.run import Checked


class By(StrEnum):
    """Who vouches for a dossier."""

    COMMUNE = "commune"
    COUNCIL = "council"


def sign_off(
    ctx: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="argument_sign_off", metavar="PATH...", show_default=False)],
    by: Annotated[By | None, typer.Option("--by", help="option_by", show_default=False)] = None,
    day: Annotated[
        str | None, typer.Option("--date", help="option_sign_off_date", metavar="DATE", show_default=False)
    ] = None,
) -> int:
    from ctcpl_cli.checks.run import check_paths
    from ctcpl_cli.documents.kinds import of
    from ctcpl_cli.dossier.decision import DecisionDocument
    from ctcpl_cli.dossier.loading import DATA_KINDS
    from ctcpl_cli.dossier.workspace import DISTRICT_FILE

    session: Session = ctx.obj
    signed_on = _day(day)
    given = places(paths)
    done: list[bool] = []
    with told():
        for item in check_paths(given, today=today()):
            case: Any = item[0]
            named = case.file.place in given
            if isinstance(case.file.data, DecisionDocument):
                if named:
                    done.append(_seal(item, session))
            elif of(case.file) == "dossier" and case.file.kind != "regime":
                if by is None:
                    raise UsageProblem("signing.who")
                if named or by == By.COMMUNE or case.file.place.name != DISTRICT_FILE:
                    done.append(_sign(item, by, signed_on, session))
            elif named and case.file.kind in DATA_KINDS | {"unknown"}:
                session.note("signing.refused_other", path=case.file.source.path)
                done.append(False)
    if not done:
        raise UsageProblem("signing.nothing", path=", ".join(place.as_posix() for place in given))
    return OK if all(done) else FINDINGS


def _sign(item: "Checked", by: By, day: date, session: Session) -> bool:
    """Write one signature, or say why not."""
    from ctcpl_cli.checks.signing.content import current
    from ctcpl_cli.signing.parts import digest
    from ctcpl_cli.signing.rows import signed_row, with_row

    case: Any = item[0]
    path = case.file.source.path
    if _refused(item, by, session):
        return False
    if case.assessment is None:
        session.note("signing.refused_unread", path=path)
        return False
    if by == By.COUNCIL and not case.data.appraised:
        session.note("signing.refused_no_minutes", path=path)
        return False
    parts = current(case, by.value)
    whole = digest(parts)
    if any(row.by == by and row.digest == whole and row.parts == parts for row in case.data.sign_off):
        session.out([session.say("signing.same", path=path)])
        return True
    _tell_missing(item, session)
    _write(case, with_row(case.file.source, "sign_off", by, signed_row(by, day.isoformat(), whole, parts)), session)
    session.out([session.say("signing.signed", path=path, by=session.say(f"signing.by_{by}"), digest=whole[:12])])
    return True


def _seal(item: "Checked", session: Session) -> bool:
    """Write into an issued decision what its dossiers were, or say why not."""
    from ctcpl_cli.checks.signing.content import current
    from ctcpl_cli.signing.parts import digest
    from ctcpl_cli.signing.rows import flow, with_table

    case: Any = item[0]
    path, data = case.file.source.path, case.data
    if _refused(item, None, session):
        return False
    if not data.in_force:
        session.note("signing.refused_not_issued", path=path)
        return False
    parts = {code: current(dossier, "council") for code, dossier in _dossiers(case)}
    frozen = [code for code, row in data.sealed.items() if code not in data.corrected and row.parts != parts.get(code)]
    late = [code for code in parts if data.sealed and code not in data.sealed and code not in data.corrected]
    if frozen or late:
        session.note("signing.refused_frozen", path=path, units=", ".join([*frozen, *late]))
        return False
    if {code: row.parts for code, row in data.sealed.items()} == parts:
        session.out([session.say("signing.same", path=path)])
        return True
    rows = {code: f'{{digest: "{digest(each)}", parts: {flow(each)}}}' for code, each in parts.items()}
    _write(case, with_table(case.file.source, "sealed", rows), session)
    session.out([session.say("signing.sealed", path=path, count=len(rows))])
    return True


def _dossiers(decision: Any) -> Iterator[tuple[str, Any]]:
    """The communes' dossiers beside a decision, by the codes of their units."""
    from ctcpl_cli.checks.run import cases
    from ctcpl_cli.dossier.models import Dossier
    from ctcpl_cli.dossier.workspace import DISTRICT_FILE

    for place in sorted(decision.file.place.parent.glob("*.yaml")):
        for case in cases([place]):
            data = case.file.data
            if isinstance(data, Dossier) and data.unit is not None and data.unit.code and place.name != DISTRICT_FILE:
                yield str(data.unit.code), case


def _refused(item: "Checked", by: By | None, session: Session) -> bool:
    """Whether a file has errors that signing does not mend; they are told.

    The commune signs first, whatever the council signed before; the council only what the commune stands by.
    """
    from ctcpl_cli.checks.signing import changed_after_decision, changed_after_signing, not_decided, unverifiable
    from ctcpl_cli.checks.signing.decided import decision_beside
    from ctcpl_cli.findings import Severity
    from ctcpl_cli.messages import codes
    from ctcpl_cli.output.findings import View, full

    case: Any = item[0]
    resigned = [by] if by == By.COUNCIL else [*By, None]
    mended = {(check.CODE, name) for check in (changed_after_signing, unverifiable) for name in resigned}
    decision, unit = decision_beside(case), getattr(case.file.data, "unit", None)
    if decision is not None and unit is not None and unit.code in decision.corrected:
        mended |= {(changed_after_decision.CODE, None), (not_decided.CODE, None)}
    errors = [
        finding
        for finding in item[1]
        if codes.severity(finding) == Severity.ERROR and (finding.code, finding.facts.get("signer")) not in mended
    ]
    if errors:
        session.note("signing.refused_errors", path=case.file.source.path)
        session.out(full([(case, errors)], View(session.lang)))
    return bool(errors)


def _tell_missing(item: "Checked", session: Session) -> None:
    from ctcpl_cli.messages import codes

    missing = sum(codes.catalogue()[finding.code].completeness for finding in item[1])
    if missing:
        session.note("signing.still_missing", path=item[0].file.source.path, count=missing)


def _write(case: Any, text: str, session: Session) -> None:
    from ctcpl_cli.files import write
    from ctcpl_cli.source import why

    try:
        write(case.file.place, text.encode())
    except OSError as error:
        raise UsageProblem("cli.cannot_write", path=case.file.source.path, reason=why(error)) from error


def _day(given: str | None) -> date:
    if given is None:
        return today()
    try:
        return date.fromisoformat(given)
    except ValueError as wrong:
        raise UsageProblem("signing.bad_date", value=given) from wrong
