"""What every command shares: the language, the two streams, and how files that cannot be read are told."""

import os
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from ctcpl_cli.messages import Lang, text

OK, FINDINGS, USAGE = 0, 1, 2
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""Of the ways ISO 8601 writes a day only this one: a week or a bare number is rather a slip."""
DEFAULT = "dossiers"
"""What a command works on when no place is named."""


class UsageProblem(Exception):
    """A call that cannot be carried out: exit code 2 and one sentence. ``command`` is the command that was called."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts
        self.command = ""


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the program. ``written`` are the documents it has made so far."""

    lang: Lang
    written: list[Path] = field(default_factory=list)

    def say(self, key: str, **facts: object) -> str:
        """A text of the catalogue in the language of the run, with its facts in words."""
        from ctcpl_cli.messages.values import readable

        return text(key, self.lang, **readable(facts, self.lang))

    def out(self, lines: Iterable[str]) -> None:
        """Results, to standard output, as they come."""
        for line in lines:
            sys.stdout.write(f"{line}\n")

    def note(self, key: str, **facts: object) -> None:
        """Progress and remarks, to standard error."""
        sys.stderr.write(f"{self.say(key, **facts)}\n")


def today() -> date:
    """The day of the run, by the calendar of the machine."""
    return datetime.now().date()


def day(written: str) -> date:
    """A day of the command line, year-month-day. Raises UsageProblem."""
    try:
        if not _DAY.fullmatch(written):
            raise ValueError(written)
        return date.fromisoformat(written)
    except ValueError as wrong:
        raise UsageProblem("cli.not_a_day", value=written) from wrong


def working_folder() -> Path:
    """The folder the command runs in. Raises UsageProblem where it is gone."""
    try:
        return Path.cwd()
    except OSError as gone:
        raise UsageProblem("cli.no_working_folder") from gone


def places(given: Sequence[Path] | None) -> list[Path]:
    """The places a command works on: as given, else ``dossiers/``. Raises UsageProblem where one does not exist."""
    working_folder()
    chosen = list(given or [Path(DEFAULT)])
    for place in chosen:
        if not os.path.exists(place):  # noqa: PTH110 (Path.exists raises for names that are too long)
            raise UsageProblem("cli.no_such_path", path=place.as_posix())
    return chosen
