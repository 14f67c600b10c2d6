"""``ctcpl render-decision``."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeGuard

import typer

from ctcpl_cli.cli.law import tell_differing
from ctcpl_cli.cli.render_plan import finish, refuse_repeated, refused, save
from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, places, today

if TYPE_CHECKING:
    from ctcpl_cli.documents.making import Made
    from ctcpl_cli.documents.recognition import Ready, Refused, Round
    from ctcpl_cli.documents.templates import BadTemplateFile

    Result = tuple[Round, Ready | Refused, Made | BadTemplateFile | None]


def render_decision(
    ctx: typer.Context,
    folders: Annotated[
        list[Path], typer.Argument(help="argument_decision_folders", metavar="DIR...", show_default=False)
    ],
    year: Annotated[int | None, typer.Option("--year", help="option_decision_year", metavar="N")] = None,
    allow_incomplete: Annotated[bool, typer.Option("--allow-incomplete", help="option_allow_incomplete")] = False,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="option_render_output", metavar="PATH")] = None,
    pdf: Annotated[bool, typer.Option("--pdf", help="option_pdf")] = False,
) -> int:
    from ctcpl_cli.documents.places import target
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace

    session: Session = ctx.obj
    chosen = rounds_of(places(folders), year)
    if output is not None and output.suffix.lower() == ".docx" and len(chosen) > 1:
        raise UsageProblem("documents.one_file_many_documents", count=len(chosen))
    try:
        refuse_repeated(target(one.decision, Workspace.around(one.folder).root, output) for one in chosen)
        results = list(_with_progress(_results(chosen, allow_incomplete), len(chosen), session))
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    tell_differing((case.regime for _, prepared, _ in results for case, _ in prepared.checked), session)
    written = sum(_tell(result, output, session) for result in results)
    if len(results) > 1 and written < len(results):
        session.note("documents.partly_failed", written=written, failed=len(results) - written)
    return finish(OK if written == len(results) else FINDINGS, pdf, session)


def rounds_of(folders: Sequence[Path], year: int | None) -> "list[Round]":
    """The rounds below the folders, of one year. Raises UsageProblem where there are none, or several years."""
    from ctcpl_cli.documents.recognition import rounds

    for folder in folders:
        if not folder.is_dir():
            raise UsageProblem("documents.no_folder", path=folder.as_posix())
    found = rounds(folders)
    path = ", ".join(folder.as_posix() for folder in folders)
    years = sorted({one.year for one in found if one.year is not None})
    if year is None and len(years) > 1:
        raise UsageProblem("documents.many_years", path=path, years=", ".join(map(str, years)))
    chosen = [one for one in found if year is None or one.year in (year, None)]
    if not found:
        raise UsageProblem("documents.no_dossiers", path=path)
    if not chosen:
        raise UsageProblem("documents.no_dossiers_of_year", path=path, year=year)
    return chosen


def _results(chosen: "Iterable[Round]", allow_incomplete: bool) -> "Iterator[Result]":
    from ctcpl_cli.documents import making
    from ctcpl_cli.documents.recognition import Refused, prepare
    from ctcpl_cli.documents.templates import Templates

    templates: dict[Path, Templates] = {}
    for one in chosen:
        prepared = prepare(one, allow_incomplete, today())
        if not isinstance(prepared, Refused):
            prepared = prepared.not_annulled()
        if isinstance(prepared, Refused):
            yield one, prepared, None
        else:
            root = prepared.decision.workspace.root
            yield one, prepared, making.decision(prepared, templates.setdefault(root, Templates(root)))


def _with_progress(results: "Iterator[Result]", count: int, session: Session) -> "Iterator[Result]":
    """The results, with a bar on standard error where there are many and somebody watches."""
    if count == 1 or not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import track

    said = session.say("documents.progress")
    yield from track(results, said, total=count, console=Console(stderr=True), transient=True)


def _tell(result: "Result", output: Path | None, session: Session) -> bool:
    from ctcpl_cli.documents.places import shown, target
    from ctcpl_cli.documents.recognition import Refused, remarks

    one, prepared, made = result
    path = shown(one.folder)
    if isinstance(prepared, Refused):
        return told(prepared, one, session)
    units = prepared.accepting
    if units:
        session.note("documents.accepted", path=path, count=sum(units.values()), units=", ".join(units))
    for key, facts in remarks(prepared):
        session.note(f"documents.{key}", path=path, **facts)
    return save(made, target(one.decision, prepared.decision.workspace.root, output), session)


def told(prepared: "Ready | Refused", one: "Round", session: Session) -> "TypeGuard[Ready]":
    """Whether a round can be written about; why not is told where it cannot."""
    from ctcpl_cli.documents.places import shown
    from ctcpl_cli.documents.recognition import Refused

    if not isinstance(prepared, Refused):
        return True
    for item in prepared.checked:
        refused(item, session)
    session.note(f"documents.{prepared.key}", path=shown(one.folder), **prepared.facts)
    return False
