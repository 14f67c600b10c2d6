"""The table of rooms in the architecture page is how the modules import each other."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.docs.pages import ROOT, read

SOURCE = ROOT / "src" / "ctcpl_cli"
FREE = {"__init__", "__main__", "__version__"}


def rows() -> dict[str, set[str] | None]:
    """Each room with what it may import; None for everything."""
    allowed: dict[str, set[str] | None] = {}
    text = read(ROOT / "docs" / "architecture.md")
    for rooms, words in re.findall(r"^\| (`[^|]+`) \| [^|]+ \| ([^|]+) \|$", text, re.MULTILINE):
        names = set() if words == "nothing" else set(words.split(", "))
        for room in re.findall(r"`(\w+)(?:/|\.py)`", rooms):
            allowed[room] = None if words == "everything" else names
    return allowed


def imported(module: Path) -> Iterator[str]:
    """The rooms that a module imports from."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "ctcpl_cli":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ctcpl_cli."):
            yield str(node.module).split(".")[1]


def test_every_room_has_its_row() -> None:
    present = {path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or any(path.glob("*.py"))}
    assert present - FREE == set(rows())


def test_no_room_imports_what_it_may_not() -> None:
    allowed = rows()
    wrong = []
    for module in sorted(SOURCE.rglob("*.py")):
        room = module.relative_to(SOURCE).parts[0].removesuffix(".py")
        names = allowed.get(room)
        if names is not None:
            wrong += [(str(module), name) for name in imported(module) if name not in {room, *names, *FREE}]
    assert wrong == []
