"""Schemas by the real command, as an independent validator reads them."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft7Validator

from ctcpl_cli.cli.main import main

Schemas = Callable[..., Draft7Validator]


@pytest.fixture
def schema(capsys: pytest.CaptureFixture[str]) -> Schemas:
    """``schema(name, *options)``: the validator of what ``ctcpl schema`` prints."""

    def printed(name: str, *options: str) -> Draft7Validator:
        capsys.readouterr()
        assert main(["schema", name, *options]) == 0
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        Draft7Validator.check_schema(found)
        return Draft7Validator(found)

    return printed


@pytest.fixture
def of_file(schema: Schemas) -> Callable[[dict[str, Any]], Draft7Validator]:
    """The schema that is meant for a file's content: of its kind, and of its regime where that is known."""
    made: dict[tuple[str, ...], Draft7Validator] = {}

    def chosen(data: dict[str, Any]) -> Draft7Validator:
        kind = data.get("kind") or "dossier"
        line: tuple[str, ...] = (kind,) if kind in ("decision", "dossier") else ("plan",)
        if "criteria" in data:
            line = ("regime",)
        elif kind == "dossier" and data.get("regime") in REGIMES:
            line = ("dossier", "--regime", data["regime"])
        if line not in made:
            made[line] = schema(*line)
        return made[line]

    return chosen


REGIMES = ("huyen-qd1723-2022", "qd25-2021", "qd27-2025", "qd619-2017")
