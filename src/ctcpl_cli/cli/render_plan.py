"""``ctcpl render-plan``."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, places, today

if TYPE_CHECKING:
    from ctcpl_cli.checks.run import Checked
    from ctcpl_cli.documents.templates import Templates

_REASONS: dict[type[OSError], str] = {
    PermissionError: "documents.reason_permission",
    IsADirectoryError: "documents.reason_folder",
    NotADirectoryError: "documents.reason_file",
    FileExistsError: "documents.reason_file",
}


def render_plan(
    ctx: typer.Context,
    plans: Annotated[list[Path], typer.Argument(help="argument_plans", metavar="PLAN...", show_default=False)],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="option_render_output", metavar="PATH")] = None,
    pdf: Annotated[bool, typer.Option("--pdf", help="option_pdf")] = False,
) -> int:
    from ctcpl_cli.dossier.workspace import BadConfiguration

    session: Session = ctx.obj
    try:
        return finish(_render(places(plans), output, session), pdf, session)
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad


def _render(plans: Sequence[Path], output: Path | None, session: Session) -> int:
    from ctcpl_cli.checks.run import check_paths
    from ctcpl_cli.documents import kinds
    from ctcpl_cli.documents.places import target
    from ctcpl_cli.documents.templates import Templates

    checked = [item for item in check_paths(plans, today=today()) if item[0].file.kind != "regime"]
    folders = any(place.is_dir() for place in plans)
    chosen = [item for item in checked if not folders or kinds.of(item[0].file) not in ("dossier", "decision")]
    if output is not None and output.suffix.lower() == ".docx" and len(chosen) > 1:
        raise UsageProblem("documents.one_file_many_documents", count=len(chosen))
    if not chosen:
        raise UsageProblem("documents.no_plans", path=", ".join(place.as_posix() for place in plans))
    refuse_repeated(target(case.file.place, case.workspace.root, output) for case, _ in chosen)
    templates: dict[Path, Templates] = {}
    failed = 0
    for item in chosen:
        root = item[0].workspace.root
        failed += not _one(item, templates.setdefault(root, Templates(root)), output, session)
    return FINDINGS if failed else OK


def _one(item: "Checked", templates: "Templates", output: Path | None, session: Session) -> bool:
    from ctcpl_cli.documents import making
    from ctcpl_cli.documents.places import target
    from ctcpl_cli.dossier.document import PlanDocument

    case: Any = item[0]
    path = case.file.source.path
    if refused(item, session):
        session.note("documents.refused", path=path)
        return False
    if not isinstance(case.file.data, PlanDocument):
        session.note("documents.wrong_kind", path=path)
        return False
    made = making.plan(case, templates)
    return save(made, target(case.file.place, case.workspace.root, output), session)


def refuse_repeated(targets: Iterable[Path]) -> None:
    """Two documents never go into one file. Raises UsageProblem."""
    from ctcpl_cli.documents.places import repeated, shown

    path = repeated(targets)
    if path is not None:
        raise UsageProblem("documents.same_target", path=shown(path))


def refused(item: "Checked", session: Session) -> bool:
    """Whether a file has errors; they go to standard output."""
    from ctcpl_cli.findings import Severity
    from ctcpl_cli.messages import codes
    from ctcpl_cli.output.findings import View, full

    case, findings = item
    errors = [finding for finding in findings if codes.severity(finding) == Severity.ERROR]
    session.out(full([(case, errors)], View(session.lang)))
    return bool(errors)


def save(made: Any, path: Path, session: Session) -> bool:
    """Write a document and print where; say why not where there is none. Whether it was written."""
    from ctcpl_cli.documents.complaints import sentence
    from ctcpl_cli.documents.places import shown
    from ctcpl_cli.documents.templates import BadTemplateFile
    from ctcpl_cli.files import write

    if isinstance(made, BadTemplateFile):
        session.note("cli.line", line=sentence(made, session.lang))
        return False
    try:
        write(path, made.content)
    except OSError as error:
        kind = next((kind for kind in _REASONS if isinstance(error, kind)), None)
        reason = session.say(_REASONS[kind]) if kind else error.strerror or str(error)
        session.note("documents.not_written", path=shown(path), reason=reason)
        return False
    session.out([shown(path)])
    session.written.append(path)
    return True


def finish(code: int, pdf: bool, session: Session) -> int:
    """The exit code of a run that has written its documents; with ``pdf`` their PDF files come first."""
    from ctcpl_cli.cli.libreoffice import write_pdfs

    return code if not pdf or write_pdfs(session.written, session) else FINDINGS
