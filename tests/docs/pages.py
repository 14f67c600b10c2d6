"""The written pages: their marked blocks and tables, and the terminal sessions they show."""

import io
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from ctcpl_cli.cli.main import main

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
OFFICERS = ROOT / "docs" / "huong-dan-can-bo.md"
REGIMES = ROOT / "docs" / "regimes.md"
FORMATS = ROOT / "docs" / "formats.md"
PAGES = (README, OFFICERS, REGIMES, FORMATS, ROOT / "docs" / "architecture.md")
SAMPLE = Path("dossiers/lai-chau/thanh-pho-lai-chau/2024")

_BLOCK = re.compile(r"(?:<!-- (?P<marker>[^>]+) -->\n)?```(?P<language>\w+)\n(?P<body>.*?)```", re.DOTALL)
_TABLE = re.compile(r"<!-- (?P<marker>[^>]+) -->\n(?P<rows>(?:\|.*\n)+)")
_PROMPTS = ("$ ", "PS> ")
_COMMIT, _ANY_COMMIT = re.compile(r"\b[0-9a-f]{9}\b"), "4f0c2a91b"
_TRAINED = "numerator: 7\n    denominator: 12\n    self_points: 0.25"
_EDITS = {
    "sample": _TRAINED,
    "mistyped": _TRAINED.replace("7", "15", 1),
    "short": _TRAINED.replace("7", "5", 1).replace("0.25", "0"),
}
"""What stands in the sample's dossier of San Thang before a session of that name."""


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def blocks(page: Path, language: str) -> Iterator[tuple[str, str]]:
    """Each fenced block of a language, with the marker in the comment above it ("" where there is none)."""
    for match in _BLOCK.finditer(read(page)):
        if match["language"] == language:
            yield match["marker"] or "", match["body"]


def complete(page: Path) -> dict[str, str]:
    """The complete files that a page shows, by their place in a workspace."""
    return {
        marker.removeprefix("complete: "): body
        for marker, body in blocks(page, "yaml")
        if marker.startswith("complete: ")
    }


def tables(page: Path, about: str) -> Iterator[tuple[str, list[str]]]:
    """Each marked table: its name, and the words in code marks that its first column has."""
    for match in _TABLE.finditer(read(page)):
        kind, _, name = match["marker"].partition(": ")
        if kind == about:
            yield name, [row.split("`")[1] for row in match["rows"].splitlines()[2:]]


def write(root: Path, files: dict[str, str]) -> None:
    for place, body in files.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        (root / place).write_text(body, encoding="utf-8", newline="\n")


def _sample(root: Path, trained: str) -> None:
    shutil.copytree(ROOT / "dossiers", root / "dossiers")
    place = root / SAMPLE / "xa-san-thang.yaml"
    before = read(place)
    assert before.count(_TRAINED) == 1
    place.write_text(before.replace(_TRAINED, trained), encoding="utf-8", newline="\n")


def _reviewed(root: Path) -> None:
    """A git repository whose branch main has the sample; the working tree has the shortened dossier."""
    _sample(root, _TRAINED)
    line = ["git", "-c", "user.name=x", "-c", "user.email=x@example.invalid"]
    for words in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "2024"]):
        subprocess.run([*line, *words], cwd=root, check=True, capture_output=True)
    place = root / SAMPLE / "xa-san-thang.yaml"
    place.write_text(read(place).replace(_TRAINED, _EDITS["short"]), encoding="utf-8", newline="\n")


def _example(root: Path) -> None:
    write(root, complete(REGIMES))


STATES: dict[str, Callable[[Path], None]] = {
    "example": _example,
    "reviewed": _reviewed,
    **{name: lambda root, trained=trained: _sample(root, trained) for name, trained in _EDITS.items()},
}
"""What a workspace holds before a session."""


def sessions(page: Path) -> Iterator[tuple[str, str]]:
    """The terminal sessions of a page, each with the name of the state it begins in."""
    for marker, body in blocks(page, "console"):
        if marker.startswith("session: "):
            yield marker.removeprefix("session: "), body


def played(body: str) -> str:
    """A session with what its commands print today."""
    lines = []
    for line in body.splitlines():
        prompt = next((prompt for prompt in _PROMPTS if line.startswith(prompt)), None)
        if prompt is None:
            continue
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            main(shlex.split(line.removeprefix(prompt))[1:])
        lines.append(f"{line}\n{_COMMIT.sub(_ANY_COMMIT, said.getvalue())}")
    return "\n".join(lines)
