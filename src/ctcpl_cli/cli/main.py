"""``ctcpl``: the command line as a whole."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer
from typer.main import get_command

from ctcpl_cli import __version__
from ctcpl_cli.cli import check, explain, language, new, render_decision, render_plan, rule, score
from ctcpl_cli.cli.session import OK, USAGE, Session, UsageProblem
from ctcpl_cli.cli.translated import TranslatedCommand, TranslatedGroup, translate, usage_sentence
from ctcpl_cli.messages import Lang, text

COMMANDS: dict[str, Callable[..., int]] = {
    "check": check.check,
    "score": score.score,
    "explain": explain.explain,
    "rule": rule.rule,
    "render-plan": render_plan.render_plan,
    "render-decision": render_decision.render_decision,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; the exit code is 0, 1 (findings) or 2 (wrong usage)."""
    lang: Lang = "vi"
    try:
        rest, lang = language.take(sys.argv[1:] if arguments is None else arguments, os.environ)
        result = command(lang).main(rest, prog_name="ctcpl", standalone_mode=False, obj=Session(lang))
        return result if isinstance(result, int) else OK
    except UsageProblem as problem:
        return _complain(text(problem.key, lang, **problem.facts), lang)
    except ModuleNotFoundError as missing:
        return _complain(text("cli.missing_package", lang, name=missing.name), lang)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        return _complain(usage_sentence(error, lang), lang, getattr(error, "ctx", None))


def command(lang: Lang) -> Any:
    """The command tree with its texts in one language."""
    app = typer.Typer(cls=TranslatedGroup, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback(cls=TranslatedGroup, invoke_without_command=True)(_root)
    for name, function in COMMANDS.items():
        app.command(name, cls=TranslatedCommand)(function)
    app.add_typer(new.group(), name="new")
    tree = get_command(app)
    translate(tree, lang)
    return tree


def run() -> None:
    """The installed command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main())


def _root(
    ctx: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="option_version", is_eager=True)] = False,
    lang: Annotated[str, typer.Option("--lang", help="option_lang", metavar="vi|en")] = "vi",
) -> int:
    if version:
        sys.stdout.write(f"ctcpl {__version__}\n")
        raise typer.Exit(OK)
    if ctx.invoked_subcommand is None:
        sys.stdout.write(f"{ctx.get_help()}\n")
    return OK


def _complain(sentence: str, lang: Lang, ctx: Any = None) -> int:
    path = ctx.command_path if ctx is not None else "ctcpl"
    sys.stderr.write(f"{sentence}\n{text('cli.see_help', lang, command=path)}\n")
    return USAGE
