"""What a new workspace holds besides the files of editors: settings, checks of code hosts and hooks, a short guide."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ctcpl_cli.dossier.workspace import CONFIG, DOSSIERS

_STARTERS = Path(__file__).parent / "workspace_data"
_VERSION = b"@VERSION@"
_PLACES = {
    CONFIG: "ctcpl.toml",
    "README.md": "README.md",
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".github/workflows/ctcpl.yml": "github-workflow.yml",
    ".gitlab-ci.yml": "gitlab-ci.yml",
}
"""Place in the workspace, and the file it is taken from; git would obey dotted ones where they stand in the program."""


def workspace_files(version: str, root: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Each file by its place from the root. ``version`` is the release of the program that code hosts install.

    git keeps no empty folder, so a workspace without ``dossiers/`` also gets a file to hold it.
    """
    for place, name in _PLACES.items():
        yield PurePosixPath(place), (_STARTERS / name).read_bytes().replace(_VERSION, version.encode())
    if not (root / DOSSIERS).is_dir():
        yield PurePosixPath(DOSSIERS, ".gitkeep"), b""
