"""Every command and option stands in the guides, and the guides name no other."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import command
from tests.docs.pages import FORMATS, OFFICERS, PAGES, README, ROOT, read

COMMON = {"--help", "--lang", "--version"}


def walk(tree: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Each command that does something, with its whole name."""
    for name, below in getattr(tree, "commands", {}).items():
        if hasattr(below, "commands"):
            yield from walk(below, (*path, name))
        else:
            yield " ".join(("ctcpl", *path, name)), below


TREE = command("en")
COMMANDS = dict(walk(TREE))


def options(found: Any) -> set[str]:
    return {name for parameter in found.params for name in parameter.opts if name.startswith("-")}


def row_of(name: str, page: Path) -> str:
    """The row of the page's table of commands."""
    rows = [row for row in read(page).splitlines() if re.match(rf"\| `{re.escape(name)}(?: [\[A-Z][^`]*)?` \|", row)]
    assert len(rows) == 1, (name, page.name, rows)
    return rows[0]


@pytest.mark.parametrize("page", [OFFICERS, FORMATS], ids=lambda page: page.stem)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_its_row_with_all_its_options(name: str, page: Path) -> None:
    row = row_of(name, page)
    missing = [option for option in options(COMMANDS[name]) - COMMON if not re.search(rf"`{option}[ `]", row)]
    assert missing == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_choices_of_an_option_are_those_of_the_program(name: str) -> None:
    row = row_of(name, FORMATS)
    for parameter in COMMANDS[name].params:
        choices = getattr(parameter.type, "choices", ())
        if choices:
            names = [str(getattr(choice, "value", choice)) for choice in choices]
            written = "\\|".join(names)
            if parameter.param_type_name == "argument":
                assert [name for name in names if f"`{name}`" not in row] == []
            else:
                assert f"`{parameter.opts[-1]} {written}`" in row


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_option_is_made_up(page: Path) -> None:
    known = COMMON.union(*map(options, COMMANDS.values()), options(TREE))
    written = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", re.sub(r"<!--.*?-->", "", read(page))))
    assert written - known == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_command_is_made_up(page: Path) -> None:
    first = {name.split()[1] for name in COMMANDS}
    written = set(re.findall(r"(?:`|> |\$ )ctcpl ([a-z][a-z-]+)", read(page)))
    assert written - first == set()


def test_the_common_options_are_explained() -> None:
    for option in COMMON:
        assert f"`{option}" in read(OFFICERS)
        assert f"{option}" in read(FORMATS)


def test_the_readme_names_the_two_commands() -> None:
    assert {"make demo", "make test"} <= set(re.findall(r"make [a-z-]+", read(README)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_makefile_has_every_target_that_is_named(page: Path) -> None:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    named = re.findall(r"(?:`|^)make ([a-z-]+)", read(page), re.MULTILINE)
    assert set(named) <= set(targets)
