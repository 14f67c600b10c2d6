"""Where the test files of a workspace are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ctcpl_cli import packaged
from ctcpl_cli.regime.loading import regime_files
from ctcpl_cli.source import read_file

_REGIME = re.compile(r"""^regime:\s*["']?([A-Za-z0-9][\w.-]*)""", re.MULTILINE)
FOLDER = Path("criteria", "tests")


@dataclass(frozen=True, slots=True)
class TrialPlace:
    """One test file: where it is, how it is shown, and whether it comes with the program."""

    place: Path
    shown: str
    packaged: bool = False

    @property
    def regime(self) -> str | None:
        """The id of the regime that it names, by its text alone."""
        found = _REGIME.search(read_file(self.place, self.shown).text)
        return found[1] if found else None


def trial_files(root: Path) -> Iterator[TrialPlace]:
    """The workspace's own, then the packaged ones; of two with the same name only the workspace's own."""
    theirs = packaged.path("criteria") / "tests"
    own = root / FOLDER
    mine = [] if own.resolve() == theirs.resolve() else regime_files(own)
    yield from (TrialPlace(place, (FOLDER / place.name).as_posix()) for place in mine)
    names = {place.name for place in mine}
    for place in regime_files(theirs):
        if place.name not in names:
            yield TrialPlace(place, (FOLDER / place.name).as_posix(), True)
