"""Where the test files of a workspace are."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ctcpl_cli import packaged
from ctcpl_cli.regime.loading import regime_files

FOLDER = Path("criteria", "tests")


@dataclass(frozen=True, slots=True)
class TrialPlace:
    """One test file: where it is, how it is shown, and whether it comes with the program."""

    place: Path
    shown: str
    packaged: bool = False


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
