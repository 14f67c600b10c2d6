"""``ctcpl check``."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli.repairs import show_repairs, write_repairs
from ctcpl_cli.cli.report import Format, report
from ctcpl_cli.cli.revision import Since, told
from ctcpl_cli.cli.session import USAGE, Session, places, today

if TYPE_CHECKING:
    from ctcpl_cli.checks.run import Checked


def check(
    ctx: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(help="argument_paths", metavar="[PATH]...", show_default=False)
    ] = None,
    output_format: Annotated[Format, typer.Option("--output-format", help="option_output_format")] = Format.FULL,
    require_complete: Annotated[bool, typer.Option("--require-complete", help="option_require_complete")] = False,
    changed_since: Annotated[
        str | None, typer.Option("--changed-since", help="option_changed_since", metavar="REV", show_default=False)
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="option_fix")] = False,
    fix_self_points: Annotated[bool, typer.Option("--fix-self-points", help="option_fix_self_points")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="option_diff")] = False,
) -> int:
    session: Session = ctx.obj
    since = Since(changed_since) if changed_since is not None else None
    given = places(paths)

    def checked() -> "Iterator[Checked]":
        return _checked(given, since)

    with told():
        if diff:
            code = show_repairs(checked, session, fix_self_points)
        else:
            written = not (fix or fix_self_points) or write_repairs(checked, session, fix_self_points)
            code = report(checked(), output_format, session, require_complete)
            code = code if written else USAGE
        if since is not None:
            since.tell(session)
        return code


def _checked(given: "Sequence[Path]", since: Since | None) -> "Iterator[Checked]":
    from ctcpl_cli.checks.run import check_paths

    return check_paths(given, today=today()) if since is None else _changed(given, since)


def _changed(given: "Sequence[Path]", since: Since) -> "Iterator[Checked]":
    """The changed files below the places with what depends on them, then the changed templates of their workspaces."""
    from ctcpl_cli.checks.run import check_paths
    from ctcpl_cli.dossier.workspace import Workspace

    yield from check_paths(given, today=today(), wanted=since.wants)
    for workspace in {workspace.root: workspace for place in given if (workspace := Workspace.around(place))}.values():
        templates = [workspace.root / path for path in since.of(workspace).templates]
        if templates:
            from ctcpl_cli.documents.looking.run import look_at

            yield from look_at(templates, workspace)
