"""The schemas of what ``check`` and ``score`` print accept what they print, and nothing else."""

import copy
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from ctcpl_cli.cli.main import main

ROOT = Path(__file__).parents[2]
COMMANDS = {
    "findings": ["check", "--output-format", "json"],
    "score": ["score", "--format", "json"],
}


def printed(capsys: pytest.CaptureFixture[str], *line: str) -> Any:
    main(list(line))
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "dossiers", tmp_path / "dossiers")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", COMMANDS)
def test_a_schema_is_valid_and_says_its_version(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    schema = printed(capsys, "schema", name)
    Draft7Validator.check_schema(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert schema["$id"] == f"urn:ctcpl:schema:{name}:1"


@pytest.mark.parametrize("name", COMMANDS)
def test_it_accepts_what_is_printed_of_all_samples(
    name: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = workspace / "dossiers" / "a.yaml"
    broken.write_text("ctcpl: 1\nregime: qd25-2021\nyear: 2024\nunit: {}\nindicators: {'9.9': 1}\n", encoding="utf-8")
    schema = printed(capsys, "schema", name)
    output = printed(capsys, *COMMANDS[name])
    assert len(next(iter(output.values()))) > 5
    assert [error.message for error in Draft7Validator(schema).iter_errors(output)] == []


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every object in a document, of a list only the first."""
    if isinstance(value, dict):
        yield path
        for key, below in value.items():
            yield from places(below, (*path, key))
    elif isinstance(value, list) and value:
        yield from places(value[0], (*path, 0))


@pytest.mark.parametrize("name", COMMANDS)
def test_it_refuses_another_key_wherever_it_stands(
    name: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    validator = Draft7Validator(printed(capsys, "schema", name))
    output = printed(capsys, *COMMANDS[name])
    for path in places(output):
        damaged = copy.deepcopy(output)
        found = damaged
        for step in path:
            found = found[step]
        found["la"] = 1
        assert not validator.is_valid(damaged), path


def test_an_unknown_name_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "khac"]) == 2
    assert "khac" in capsys.readouterr().err
