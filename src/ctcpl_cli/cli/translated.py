"""Commands whose help and usage errors speak the language of the run.

Help texts are declared as keys of ``messages.help``; they become sentences when the command tree is built.
"""

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

from ctcpl_cli.cli.session import UsageProblem
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.cli import USAGE_PATTERNS

_LONGEST_HELP = 300
"""What a list of commands says of each; no sentence of ours is longer, so none is cut."""


class TranslatedCommand(TyperCommand):
    """A command whose help has headings in the language of the run."""

    lang: Lang = "vi"

    def invoke(self, ctx: Any) -> Any:
        """Run the command; a call that cannot be carried out remembers which command it was."""
        try:
            return super().invoke(ctx)
        except UsageProblem as problem:
            problem.command = problem.command or ctx.command_path
            raise

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The first line of help."""
        pieces = " ".join(self.collect_usage_pieces(ctx)).translate({ord("{"): None, ord("}"): None})
        formatter.write_usage(ctx.command_path, pieces, prefix=self._say("usage"))

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Arguments, then options, each under its heading."""
        rows: dict[str, list[tuple[str, str]]] = {"arguments": [], "options": []}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is not None:
                words = record[1].replace("[required]", self._say("required"))
                rows["arguments" if parameter.param_type_name == "argument" else "options"].append((record[0], words))
        for heading, records in rows.items():
            if records:
                with formatter.section(self._say(heading)):
                    formatter.write_dl(records)

    def get_help_option(self, ctx: Any) -> Any:
        """The option ``--help`` with its text."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = self._say("option_help")
        return option

    def _say(self, name: str) -> str:
        return text(f"help.{name}", self.lang)


class TranslatedGroup(TyperGroup, TranslatedCommand):
    """A group of commands; lists them under a heading of its own."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Options, then the commands."""
        TranslatedCommand.format_options(self, ctx, formatter)
        rows = [(name, command.get_short_help_str(_LONGEST_HELP)) for name, command in self.commands.items()]
        with formatter.section(self._say("commands")):
            formatter.write_dl(rows)


def translate(command: Any, lang: Lang, path: str = "") -> None:
    """Turn the help keys of a command and of all below it into sentences."""
    command.lang = lang
    command.help = text(f"help.{path or 'ctcpl'}", lang)
    command.options_metavar = text("help.options_place", lang)
    if hasattr(command, "subcommand_metavar"):
        command.subcommand_metavar = text("help.command_place", lang)
    for parameter in command.params:
        parameter.show_default = False
        if parameter.help:
            parameter.help = text(f"help.{parameter.help}", lang)
    for name, child in getattr(command, "commands", {}).items():
        translate(child, lang, f"{path}_{name}".strip("_").replace("-", "_"))


def usage_sentence(error: Any, lang: Lang) -> str:
    """The sentence of a usage error raised while the line was read."""
    said = error.format_message()
    if lang == "en":
        return str(said)
    for pattern, sentence in USAGE_PATTERNS:
        match = re.fullmatch(pattern, said, re.DOTALL)
        if match:
            return sentence.format(**match.groupdict())
    return text("cli.bad_usage", lang)
