"""Settings of VS Code for a workspace: which files are read by which schema, and snippets in Vietnamese.

A file's own first line goes before these settings; they serve files that have none.
"""

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ctcpl_cli.dossier.slugs import slug
from ctcpl_cli.dossier.workspace import DISTRICT_FILE, DOSSIERS
from ctcpl_cli.regime import Regimes
from ctcpl_cli.regime.models import COMMUNE_KINDS, DISTRICT_KINDS

FOLDER = PurePosixPath(".vscode")
YEARS_AHEAD = 20
"""For how many years a regime without an end is named in the settings."""
_DATA = Path(__file__).parent / "editor_data"
_DOCUMENTS = {
    "plan": f"{DOSSIERS}/**/{{plan,letter,report}}.yaml",
    "decision": f"{DOSSIERS}/**/decision.yaml",
    "regime": "criteria/*.yaml",
}


def editor_settings(regimes: Regimes, schemas: PurePosixPath) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Each file of ``.vscode/``. ``schemas`` is the folder of the schemas, both from the workspace's root."""
    for name in ("extensions.json", "ctcpl.code-snippets"):
        yield FOLDER / name, (_DATA / name).read_bytes()
    settings = json.loads((_DATA / "settings.json").read_text(encoding="utf-8"))
    places = {**_dossiers(regimes), **{name: [pattern] for name, pattern in _DOCUMENTS.items()}}
    settings["yaml.schemas"] = {(schemas / f"{name}.json").as_posix(): found for name, found in places.items()}
    yield FOLDER / "settings.json", f"{json.dumps(settings, ensure_ascii=False, indent=2)}\n".encode()


def dossier_schema(regime: str) -> str:
    """The name of the schema of dossiers under a regime, fit for a path on every system and for a line of a file."""
    return f"dossier-{slug(regime)}"


def _dossiers(regimes: Regimes) -> dict[str, list[str]]:
    """Patterns of the dossiers under each regime: by year, and by the kind that file names begin with."""
    found: dict[str, dict[str, list[int]]] = {}
    spans = [regime.file.years for regime in regimes.by_id.values() if regime.file.years is not None]
    firsts = [span.first for span in spans if span.first is not None]
    last = max(firsts, default=0) + YEARS_AHEAD
    for year in range(min(firsts, default=last), last):
        for kind in (*COMMUNE_KINDS, *DISTRICT_KINDS):
            regime = regimes.of_year(year, kind)
            if regime is not None and kind in regime.file.unit_kinds:
                name = DISTRICT_FILE if kind in DISTRICT_KINDS else f"{kind.replace('_', '-')}-*.yaml"
                years = found.setdefault(regime.id, {}).setdefault(name, [])
                years += [year] if year not in years else []
    return {
        dossier_schema(regime): [f"{DOSSIERS}/**/{_any(years)}/{name}" for name, years in names.items()]
        for regime, names in found.items()
    }


def _any(years: list[int]) -> str:
    return str(years[0]) if len(years) == 1 else f"{{{','.join(map(str, years))}}}"
