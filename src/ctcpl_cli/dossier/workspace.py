"""A workspace: its root, its settings, the files in it and where each belongs."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from ctcpl_cli.dossier.models import Unit
from ctcpl_cli.dossier.slugs import province_slug, slug, unit_slug
from ctcpl_cli.findings import Phrase
from ctcpl_cli.regime.models import DISTRICT_KINDS
from ctcpl_cli.source import content, why

CONFIG = "ctcpl.toml"
YEARS = "years"
DOSSIERS = "dossiers"
DISTRICT_FILE = "huyen.yaml"
"""The dossier of a district itself, beside those of its communes."""
DECISION_FILE = "decision.yaml"
"""The data of the recognition decision, beside the dossiers it decides on."""
FIRST_YEAR_WITHOUT_DISTRICT = 2025
"""Districts were abolished on 1/7/2025: units of this assessment year and later stand directly below the province."""
NOT_DATA = frozenset({"out", "node_modules"})


class BadConfiguration(Exception):
    """``ctcpl.toml`` cannot be read or says something unknown: a usage error."""

    def __init__(self, path: Path, reason: Phrase) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Workspace:
    """The folder that holds ``dossiers/`` and may hold its own ``criteria/`` and ``templates/``.

    ``opened`` names the regime of years that it assesses although no law tells it to.
    """

    root: Path
    opened: Mapping[int, str] = field(default_factory=dict)

    @classmethod
    def around(cls, place: Path) -> "Workspace":
        """The workspace of a place: the nearest folder upward with ``ctcpl.toml``, else the parent of ``dossiers/``.

        Failing both, the working folder. Raises BadConfiguration for a ``ctcpl.toml`` that says nothing that is known.
        """
        place = Path(os.path.abspath(place))  # noqa: PTH100 (links keep their names)
        upward = [place, *place.parents]
        configured = next((folder for folder in upward if (folder / CONFIG).is_file()), None)
        if configured is not None:
            return cls.at(configured)
        for folder in upward:
            if folder.name == DOSSIERS and folder.is_dir():
                return cls(folder.parent)
            if (folder / DOSSIERS).is_dir():
                return cls(folder)
        return cls(Path.cwd())

    @classmethod
    def at(cls, root: Path) -> "Workspace":
        """The workspace of a folder, with its settings if it has any. Raises BadConfiguration as ``around`` does."""
        return cls(root, _years(root / CONFIG)) if (root / CONFIG).is_file() else cls(root)

    def display(self, place: Path, as_given: str | None = None) -> str:
        """A path as users read it: relative to the root with ``/``; outside the root as given."""
        try:
            return Path(os.path.abspath(place)).relative_to(self.root).as_posix()  # noqa: PTH100
        except ValueError:
            return as_given or place.as_posix()

    @property
    def dossiers(self) -> Path:
        """The folder of all dossiers, plans and decisions."""
        return self.root / DOSSIERS

    def holds(self, place: Path) -> bool:
        """Whether a path, links resolved, stays inside the workspace."""
        return real(place).is_relative_to(real(self.root))

    def unit_file(self, unit: Unit, year: int) -> PurePosixPath | None:
        """Where a unit's dossier belongs, relative to the root; None while a name that the path needs is unknown."""
        if unit.kind in DISTRICT_KINDS:
            if not (unit.name and unit.province):
                return None
            folder = PurePosixPath(DOSSIERS, province_slug(unit.province), unit_slug(unit.kind, unit.name))
            return folder / str(year) / DISTRICT_FILE
        districts = year < FIRST_YEAR_WITHOUT_DISTRICT
        if not (unit.kind and unit.name and unit.province and (unit.district or not districts)):
            return None
        folder = PurePosixPath(DOSSIERS, province_slug(unit.province))
        if unit.district and districts:
            folder /= slug(unit.district)
        return folder / str(year) / f"{unit_slug(unit.kind, unit.name)}.yaml"


def real(place: Path) -> Path:
    """The place itself, links followed; links that go round in a circle are left as they are."""
    return Path(os.path.realpath(place))


def yaml_files(place: Path) -> Iterator[Path]:
    """Every ``*.yaml`` at or below a folder, in a fixed order; hidden folders and ``out/`` are left out.

    What is no folder is taken as it is.
    """
    if not place.is_dir():
        yield place
        return
    for folder, folders, files in os.walk(place):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in NOT_DATA)
        for name in sorted(files):
            if name.endswith(".yaml") and not name.startswith("."):
                yield Path(folder, name)


def _years(path: Path) -> dict[int, str]:
    """The years that ``ctcpl.toml`` opens, each with the id of its regime."""
    import tomllib

    try:
        settings = tomllib.loads(content(path).decode())
    except OSError as error:
        raise BadConfiguration(path, why(error)) from error
    except (ValueError, RecursionError) as error:
        raise BadConfiguration(path, Phrase("files.not_toml")) from error
    unknown = [name for name in settings if name != YEARS]
    if unknown:
        raise BadConfiguration(path, Phrase("files.unknown_settings", {"names": unknown}))
    years = settings.get(YEARS, {})
    if not isinstance(years, dict):
        raise BadConfiguration(path, Phrase("files.years_no_table"))
    for year, regime in years.items():
        if not re.fullmatch("[0-9]{4}", year) or not isinstance(regime, str) or not regime.strip():
            raise BadConfiguration(path, Phrase("files.bad_year", {"year": year}))
    return {int(year): regime for year, regime in years.items()}
