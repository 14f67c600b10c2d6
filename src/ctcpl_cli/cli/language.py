"""Which language the run speaks: ``--lang`` anywhere on the line, else ``CTCPL_LANG``, else Vietnamese."""

from collections.abc import Mapping, Sequence

from ctcpl_cli.cli.session import UsageProblem
from ctcpl_cli.messages import Lang

LANGS: tuple[Lang, ...] = ("vi", "en")


def take(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[list[str], Lang]:
    """The arguments without ``--lang``, and the language. Raises UsageProblem for any other language."""
    rest: list[str] = []
    chosen = environment.get("CTCPL_LANG") or "vi"
    waiting = False
    for position, argument in enumerate(arguments):
        if waiting:
            chosen, waiting = argument, False
        elif argument == "--":
            rest += arguments[position:]
            break
        elif argument == "--lang":
            waiting = True
        elif argument.startswith("--lang="):
            chosen = argument.removeprefix("--lang=")
        else:
            rest.append(argument)
    for lang in LANGS:
        if chosen == lang and not waiting:
            return rest, lang
    raise UsageProblem("cli.bad_language", value="" if waiting else chosen)
