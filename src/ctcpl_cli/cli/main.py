"""``ctcpl``: the command line as a whole."""

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.main import get_command

from ctcpl_cli import __version__
from ctcpl_cli.cli import (
    check,
    completion,
    criteria,
    diff,
    explain,
    forms,
    init,
    language,
    log,
    new,
    render,
    render_decision,
    render_plan,
    rule,
    schema,
    score,
    show_text,
    sign_off,
    templates,
    units,
    verify,
    what_if,
)
from ctcpl_cli.cli.session import OK, USAGE, Session, UsageProblem
from ctcpl_cli.cli.translated import TranslatedCommand, TranslatedGroup, translate, usage_sentence
from ctcpl_cli.messages import Lang, text

_OBJECTS_BEFORE_COLLECTION = 500_000
"""A start makes fewer objects, all of which stay; looking for cycles among them takes a fifth of a short run."""
_NO_PLUGINS = ("PYDANTIC_DISABLE_PLUGINS", "__all__")
"""pydantic would read the metadata of every installed package to look for plugins, of which we use none."""
COMMANDS: dict[str, Callable[..., int]] = {
    "check": check.check,
    "score": score.score,
    "explain": explain.explain,
    "rule": rule.rule,
    "render-plan": render_plan.render_plan,
    "render-decision": render_decision.render_decision,
    "render": render.render,
    "forms": forms.forms,
    "text": show_text.show_text,
    "verify": verify.verify,
    "what-if": what_if.what_if,
    "diff": diff.diff,
    "log": log.log,
    "sign-off": sign_off.sign_off,
    "schema": schema.schema,
    "init": init.init,
    "completion": completion.completion,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; the exit code is 0, 1 (findings) or 2 (wrong usage)."""
    lang: Lang = "vi"
    os.environ.setdefault(*_NO_PLUGINS)
    try:
        if arguments is None and (asked := os.environ.get(completion.VARIABLE)):
            return completion.answer(asked, command)
        rest, lang = language.take(sys.argv[1:] if arguments is None else arguments, os.environ)
        code = _carry_out(rest, lang)
        sys.stdout.flush()
        return code
    except UsageProblem as problem:
        return _complain(_sentence(problem.key, lang, problem.facts), lang, problem.command)
    except ModuleNotFoundError as missing:
        return _complain(text("cli.missing_package", lang, name=missing.name), lang)
    except BrokenPipeError:
        _write_no_more()
        return OK
    except OSError as error:
        return _lost(error, lang)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        return _complain(usage_sentence(error, lang), lang, getattr(getattr(error, "ctx", None), "command_path", ""))


def _carry_out(arguments: Sequence[str], lang: Lang) -> int:
    try:
        tree = command(lang)
        with tree.make_context("ctcpl", list(arguments), obj=Session(lang)) as context:
            result = tree.invoke(context)
    except typer.Exit as done:
        result = done.exit_code
    return result if isinstance(result, int) else OK


def command(lang: Lang) -> Any:
    """The command tree with its texts in one language."""
    app = typer.Typer(cls=TranslatedGroup, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback(cls=TranslatedGroup, invoke_without_command=True)(_root)
    for name, function in COMMANDS.items():
        app.command(name, cls=TranslatedCommand)(function)
    app.add_typer(new.group(), name="new")
    app.add_typer(templates.group(), name="templates")
    app.add_typer(criteria.group(), name="criteria")
    app.add_typer(units.group(), name="units")
    tree = get_command(app)
    translate(tree, lang)
    return tree


def run() -> None:
    """The installed command. A stream that was closed before the start takes everything and keeps nothing."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTION)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name) or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
        setattr(sys, name, stream)
    code = main()
    gc.freeze()
    sys.exit(code)


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


def _complain(sentence: str, lang: Lang, command_path: str = "") -> int:
    return _say(f"{sentence}\n{text('cli.see_help', lang, command=command_path or 'ctcpl')}\n")


def _lost(error: OSError, lang: Lang) -> int:
    """Results that could not be written, such as to a full disk."""
    from ctcpl_cli.source import why

    code = _say(_sentence("cli.output_lost", lang, {"reason": why(error)}) + "\n")
    _write_no_more()
    return code


def _say(words: str) -> int:
    with suppress(OSError):
        sys.stderr.write(words)
        sys.stderr.flush()
    return USAGE


def _sentence(key: str, lang: Lang, facts: Mapping[str, object]) -> str:
    from ctcpl_cli.messages.values import readable

    return text(key, lang, **readable(facts, lang))


def _write_no_more() -> None:
    """What is still waiting to be written goes nowhere, else Python complains about it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
