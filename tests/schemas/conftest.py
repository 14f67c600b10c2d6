"""Schemas by the real command, as an independent validator reads them."""

import io
import json
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft7Validator

from ctcpl_cli.cli.main import main

Schemas = Callable[..., Draft7Validator]
REGIMES = ("huyen-qd1723-2022", "qd25-2021", "qd27-2025", "qd619-2017")


def printed(name: str, *options: str) -> Draft7Validator:
    """The validator of what ``ctcpl schema`` prints."""
    said = io.StringIO()
    with redirect_stdout(said):
        assert main(["schema", name, *options]) == 0
    found: dict[str, Any] = json.loads(said.getvalue())
    return Draft7Validator(found)


_packaged = cache(printed)


@pytest.fixture
def schema() -> Schemas:
    """``schema(name, *options)``, made anew, for a workspace may have regimes of its own."""
    return printed


@pytest.fixture
def of_file() -> Callable[[dict[str, Any]], Draft7Validator]:
    """The schema that is meant for a file's content: of its kind, and of its regime where that is packaged."""

    def chosen(data: dict[str, Any]) -> Draft7Validator:
        kind = data.get("kind") or "dossier"
        if "criteria" in data:
            return _packaged("regime")
        if kind == "dossier" and data.get("regime") in REGIMES:
            return _packaged("dossier", "--regime", data["regime"])
        return _packaged(kind if kind in ("decision", "dossier") else "plan")

    return chosen
