"""``ctcpl sign-off``."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ctcpl_cli.cli.revision import told
from ctcpl_cli.cli.sealing import seal
from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, day, places, today
from ctcpl_cli.cli.vouching import has_errors, put

if TYPE_CHECKING:
    from ctcpl_cli.checks.run import Checked
    from ctcpl_cli.findings import Finding


class By(StrEnum):
    """Who vouches for a dossier."""

    COMMUNE = "commune"
    COUNCIL = "council"


def sign_off(
    ctx: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="argument_sign_off", metavar="PATH...", show_default=False)],
    by: Annotated[By | None, typer.Option("--by", help="option_by", show_default=False)] = None,
    signed: Annotated[
        str | None, typer.Option("--date", help="option_sign_off_date", metavar="DATE", show_default=False)
    ] = None,
) -> int:
    from ctcpl_cli.checks.run import check_paths
    from ctcpl_cli.documents.kinds import of
    from ctcpl_cli.dossier.decision import DecisionDocument
    from ctcpl_cli.dossier.loading import DATA_KINDS
    from ctcpl_cli.dossier.workspace import DISTRICT_FILE

    session: Session = ctx.obj
    signed_on = today() if signed is None else day(signed)
    given = places(paths)
    done: list[bool] = []
    with told():
        checked = list(check_paths(given, today=today()))
        if by is None and any(case.file.kind != "regime" and of(case.file) == "dossier" for case, _ in checked):
            raise UsageProblem("signing.who")
        for item in checked:
            case: Any = item[0]
            named = case.file.place in given
            if isinstance(case.file.data, DecisionDocument):
                if named:
                    done.append(seal(item, session))
            elif by is not None and of(case.file) == "dossier" and case.file.kind != "regime":
                if named or by == By.COMMUNE or case.file.place.name != DISTRICT_FILE:
                    done.append(_sign(item, by, signed_on, session))
            elif named and case.file.kind in DATA_KINDS | {"unknown"}:
                session.note("signing.refused_other", path=case.file.source.path)
                done.append(False)
    if not done:
        raise UsageProblem("signing.nothing", path=", ".join(place.as_posix() for place in given))
    return OK if all(done) else FINDINGS


def _sign(item: "Checked", by: By, signed_on: date, session: Session) -> bool:
    """Write one signature, or say why not."""
    from ctcpl_cli.checks.signing.content import current
    from ctcpl_cli.checks.signing.unverifiable import proves
    from ctcpl_cli.signing.parts import PART_DIGITS, digest
    from ctcpl_cli.signing.rows import signed_row, with_row

    case: Any = item[0]
    path = case.file.source.path
    if has_errors(item, _mended(case, by), session):
        return False
    if case.assessment is None:
        session.note("signing.refused_unread", path=path)
        return False
    if by == By.COUNCIL and not case.data.appraised:
        session.note("signing.refused_no_minutes", path=path)
        return False
    parts = current(case, by.value)
    if any(row.by == by and row.date and row.parts == parts and proves(row) for row in case.data.sign_off):
        session.out([session.say("signing.same", path=path)])
        return True
    _tell_missing(item, session)
    text = with_row(case.file.source, "sign_off", by, signed_row(by, signed_on.isoformat(), parts))
    if not put(case, text, "sign_off", lambda after: _says(after, by, parts, case.data), session):
        return False
    said = {"by": session.say(f"signing.by_{by}"), "digest": digest(parts)[:PART_DIGITS]}
    session.out([session.say("signing.signed", path=path, **said)])
    return True


def _mended(case: Any, by: By) -> "Callable[[Finding], bool]":
    """Which errors a signature mends.

    The commune signs first, whatever the council signed before; the council only what the commune stands by.
    """
    from ctcpl_cli.checks.signing import changed_after_decision, changed_after_signing, not_decided, unverifiable
    from ctcpl_cli.checks.signing.decided import decision_beside

    resigned = [by] if by == By.COUNCIL else [*By, None]
    mended = {(check.CODE, name) for check in (changed_after_signing, unverifiable) for name in resigned}
    decision, unit = decision_beside(case), getattr(case.file.data, "unit", None)
    if decision is not None and unit is not None and decision.correction_of(str(unit.code)) is not None:
        mended |= {(changed_after_decision.CODE, None), (not_decided.CODE, None)}
    return lambda finding: (finding.code, finding.facts.get("signer")) in mended


def _says(dossier: Any, by: By, parts: dict[str, str], before: Any) -> bool:
    """Whether a dossier has the signature, and the other rows as they were."""
    from ctcpl_cli.checks.signing.unverifiable import proves
    from ctcpl_cli.regime.differing import plain

    own = [row for row in dossier.sign_off if row.by == by]
    others = [[plain(row) for row in data.sign_off if row.by != by] for data in (before, dossier)]
    return bool(own) and own[0].parts == parts and proves(own[0]) and others[0] == others[1]


def _tell_missing(item: "Checked", session: Session) -> None:
    from ctcpl_cli.messages import codes

    missing = sum(codes.catalogue()[finding.code].completeness for finding in item[1])
    if missing:
        session.note("signing.still_missing", path=item[0].file.source.path, count=missing)
