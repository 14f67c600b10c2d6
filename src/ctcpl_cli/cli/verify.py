"""``ctcpl verify``."""

from pathlib import Path
from typing import Annotated

import typer

from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, today, working_folder
from ctcpl_cli.cli.show_text import word_bytes


def verify(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="argument_document", metavar="FILE.docx", show_default=False)],
) -> int:
    from ctcpl_cli.documents import verifying
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace
    from ctcpl_cli.output.verification import lines

    session: Session = ctx.obj
    data = word_bytes(file)
    try:
        verified = verifying.verify(data, [Workspace.around(file.parent), Workspace.around(working_folder())], today())
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    if verified is None:
        raise UsageProblem("verify.not_ours", path=file.as_posix())
    session.out(lines(verified, file.as_posix(), session.lang))
    return OK if verified.unchanged else FINDINGS
