"""``ctcpl score``."""

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ctcpl_cli.cli.exceptions import in_force, tell
from ctcpl_cli.cli.revision import places_at, told
from ctcpl_cli.cli.session import DEFAULT, FINDINGS, OK, Session, places

if TYPE_CHECKING:
    from ctcpl_cli.assess import Assessment
    from ctcpl_cli.checks.case import Case


class Format(StrEnum):
    """How points are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


def score(
    ctx: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(help="argument_paths", metavar="[PATH]...", show_default=False)
    ] = None,
    output: Annotated[Format, typer.Option("--format", help="option_score_format")] = Format.TABLE,
    require_pass: Annotated[bool, typer.Option("--require-pass", help="option_require_pass")] = False,
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="option_as_of", metavar="REV", show_default=False)
    ] = None,
) -> int:
    from ctcpl_cli.checks.run import cases
    from ctcpl_cli.output.scores import FORMATS

    session: Session = ctx.obj
    tally = Tally()
    given = places(paths) if as_of is None else list(paths or [Path(DEFAULT)])
    with told(), nullcontext(given) if as_of is None else places_at(as_of, given) as found:
        session.out(FORMATS[output](tally.scored(cases(found), session), session.lang))
    tell(tally.accepted, session)
    if not tally.seen:
        session.note("cli.no_dossier", path=", ".join(place.as_posix() for place in given))
    if tally.unread or (require_pass and tally.not_passed):
        return FINDINGS
    return OK


class Tally:
    """Counts, while dossiers are scored, all of them, those that could not be read, those that did not pass, and the
    exceptions that hold."""

    def __init__(self) -> None:
        self.seen = 0
        self.unread = 0
        self.not_passed = 0
        self.accepted = 0

    def scored(self, cases: Iterable["Case[Any]"], session: Session) -> Iterator[tuple[str, "Assessment"]]:
        """Each dossier with its assessment; why one could not be scored goes to standard error."""
        from ctcpl_cli.dossier.loading import DATA_KINDS

        for case in cases:
            if case.file.kind in DATA_KINDS and case.file.data is not None:
                continue
            self.seen += 1
            assessment = case.assessment
            if assessment is None:
                self.unread += 1
                tell_errors(case, session)
                continue
            self.not_passed += assessment.verdict != "pass"
            self.accepted += in_force(assessment.dossier)
            yield case.file.source.path, assessment


def tell_errors(case: "Case[Any]", session: Session) -> None:
    """Why a file cannot be used: its errors, one line each, to standard error; a file it only names is none of them."""
    from ctcpl_cli.checks import check_file
    from ctcpl_cli.checks.evidence import missing_file
    from ctcpl_cli.findings import Severity
    from ctcpl_cli.messages import codes
    from ctcpl_cli.output.findings import first_line

    session.note("cli.not_scored", path=case.file.source.path)
    for finding in check_file(case):
        if codes.severity(finding) == Severity.ERROR and finding.code != missing_file.CODE:
            session.note("cli.line", line=first_line(finding, session.lang))
