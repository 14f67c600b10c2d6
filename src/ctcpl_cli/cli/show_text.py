"""``ctcpl text``."""

from pathlib import Path
from typing import Annotated

import typer

from ctcpl_cli.cli.session import OK, Session, UsageProblem, places


def show_text(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="argument_word_file", metavar="FILE.docx", show_default=False)],
) -> int:
    from ctcpl_cli.documents import plaintext

    session: Session = ctx.obj
    found = plaintext.parts(word_bytes(file))
    if found is None:
        raise UsageProblem("verify.not_word", path=file.as_posix())
    session.out(session.say("verify.margin", line=line) for line in plaintext.margins(found))
    session.out(plaintext.text(found))
    return OK


def word_bytes(file: Path) -> bytes:
    """The bytes of a file that was named. Raises UsageProblem where it cannot be read."""
    from ctcpl_cli.source import why

    try:
        return places([file])[0].read_bytes()
    except OSError as error:
        raise UsageProblem("verify.unreadable", path=file.as_posix(), reason=why(error)) from error
