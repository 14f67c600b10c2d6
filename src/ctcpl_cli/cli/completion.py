"""``ctcpl completion``, and the answers that a shell asks for while a line is typed (typer's scripts and protocol)."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from importlib import import_module
from typing import Annotated, Any

import typer

from ctcpl_cli.cli import language
from ctcpl_cli.cli.session import OK, USAGE, Session, UsageProblem
from ctcpl_cli.messages import Lang

VARIABLE = "_CTCPL_COMPLETE"
"""Set by a shell that asks: ``complete_`` and its name."""
_LANG = "--lang"
_POWERSHELL_BEGIN = "    param($wordToComplete, $commandAst, $cursorPosition)\n"
_POWERSHELL_UTF8 = "    [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new()\n"
"""Windows PowerShell would read the Vietnamese help in the code page of the system."""


class Shell(StrEnum):
    """Shells that lines are completed in."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"


def completion(
    ctx: typer.Context,
    shell: Annotated[Shell, typer.Argument(help="argument_shell", metavar="SHELL", show_default=False)],
) -> int:
    from typer._completion_shared import get_completion_script

    session: Session = ctx.obj
    script = get_completion_script(prog_name="ctcpl", complete_var=VARIABLE, shell=shell)
    session.out([script.replace(_POWERSHELL_BEGIN, _POWERSHELL_BEGIN + _POWERSHELL_UTF8)])
    return OK


def answer(asked: str, tree: Callable[[Lang], Any]) -> int:
    """Print what may stand next on the line that the shell describes in its variables.

    ``tree`` makes the commands in a language. A shell that asks for anything unknown gets no answer.
    """
    shells: Any = import_module("typer._completion_classes")
    known = {
        Shell.BASH: shells.BashComplete,
        Shell.ZSH: shells.ZshComplete,
        Shell.FISH: shells.FishComplete,
        Shell.POWERSHELL: shells.PowerShellComplete,
    }
    begin, _, shell = asked.partition("_")
    if begin != "complete" or shell not in known:
        return USAGE
    lang: Lang = "vi"
    with suppress(UsageProblem):
        lang = language.take([], os.environ)[1]

    class Answer(known[Shell(shell)]):  # type: ignore[misc]
        """The shell's own way of asking and answering; ``--lang``, which may stand anywhere, is no part of the line."""

        def get_completions(self, args: list[str], incomplete: str) -> Any:
            if args[-1:] == [_LANG]:
                return [shells.CompletionItem(name) for name in language.LANGS if name.startswith(incomplete)]
            with suppress(UsageProblem):
                args = language.take(args, {})[0]
            return super().get_completions(args, incomplete)

    try:
        said = Answer(tree(lang), {"obj": Session(lang)}, "ctcpl", VARIABLE).complete()
    except (KeyError, ValueError):
        return USAGE
    sys.stdout.write(f"{said}\n")
    return OK
