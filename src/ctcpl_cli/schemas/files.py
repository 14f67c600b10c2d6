"""Files that editors need in a workspace: schemas, the line of a file that names its schema, settings."""

import json
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ctcpl_cli.regime import Regime, Regimes
from ctcpl_cli.schemas.dialect import Schema
from ctcpl_cli.schemas.editors import dossier_schema, editor_settings

FOLDER = PurePosixPath(".ctcpl", "schemas")


def schema_line(place: PurePosixPath, name: str) -> str:
    """The first line of a file at ``place`` (from the workspace's root): where editors find its schema."""
    upward = "../" * len(place.parent.parts)
    return f"# yaml-language-server: $schema={upward}{schema_place(name)}"


def schema_place(name: str) -> PurePosixPath:
    """Where a schema stands in a workspace, from its root."""
    return FOLDER / f"{name}.json"


def name_of(kind: str, regime: Regime) -> str:
    """The name of the schema of a kind of file; dossiers have one for each regime."""
    return dossier_schema(regime.id) if kind == "dossier" else "decision" if kind == "decision" else "plan"


def schema_file(kind: str, regime: Regime) -> bytes:
    """The schema of a kind of file, in Vietnamese like the file itself."""
    from ctcpl_cli.schemas import documents, dossiers

    if kind == "dossier":
        return _written(dossiers.dossier("vi", regime))
    return _written(documents.decision("vi") if kind == "decision" else documents.plan("vi"))


def editor_files(root: Path, regimes: Regimes) -> Iterator[tuple[PurePosixPath, bytes]]:
    """What is to be written for editors at ``root``: every schema that is missing or says something else by now, and
    those settings and snippets that do not exist yet."""
    from ctcpl_cli.schemas import documents

    made = [(name_of("dossier", regime), schema_file("dossier", regime)) for regime in regimes.by_id.values()]
    made += [
        (maker.__name__, _written(maker("vi"))) for maker in (documents.plan, documents.decision, documents.regime)
    ]
    for name, content in made:
        if not stands(root, name, content):
            yield schema_place(name), content
    for place, content in editor_settings(regimes, FOLDER):
        if not os.path.lexists(root / place):
            yield place, content


def stands(root: Path, name: str, content: bytes) -> bool:
    """Whether a schema stands at its place already, as it would be written."""
    try:
        return (root / schema_place(name)).read_bytes() == content
    except OSError:
        return False


def _written(schema: Schema) -> bytes:
    return f"{json.dumps(schema, ensure_ascii=False, indent=1)}\n".encode()
