"""Files of the sample workspace before the checks, with another text."""

from functools import cache
from pathlib import Path
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.loading import typed
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.regime import Regimes, load_regimes
from ctcpl_cli.source import read_source

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "dossiers").rglob("*.yaml"))


@cache
def regimes() -> Regimes:
    """The law, read once."""
    return load_regimes(ROOT)


@cache
def text_of(place: Path) -> str:
    """The text of a sample file."""
    return place.read_text(encoding="utf-8")


def case(data: bytes, place: Path = ROOT / "dossiers" / "a.yaml") -> Case[Any]:
    """A file with these bytes."""
    return Case(typed(place, read_source(place.relative_to(ROOT).as_posix(), data)), Workspace(ROOT), regimes())
