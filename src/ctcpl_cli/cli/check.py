"""``ctcpl check``."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli.report import Format, report
from ctcpl_cli.cli.revision import Since, told
from ctcpl_cli.cli.session import Session, places

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
) -> int:
    from ctcpl_cli.checks.run import check_paths

    session: Session = ctx.obj
    with told():
        if changed_since is None:
            return report(check_paths(places(paths)), output_format, session, require_complete)
        since = Since(changed_since)
        return report(_changed(places(paths), since), output_format, session, require_complete)


def _changed(given: "Sequence[Path]", since: Since) -> "Iterator[Checked]":
    """The changed files below the places with what depends on them, then the changed templates of their workspaces."""
    from ctcpl_cli.checks.run import check_paths
    from ctcpl_cli.dossier.workspace import Workspace

    yield from check_paths(given, since.wants)
    for workspace in {workspace.root: workspace for place in given if (workspace := Workspace.around(place))}.values():
        templates = [workspace.root / path for path in since.of(workspace).templates]
        if templates:
            from ctcpl_cli.documents.looking.run import look_at

            yield from look_at(templates, workspace)
