"""Runs the real command on an example file."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main

Findings = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def findings(capsys: pytest.CaptureFixture[str]) -> Findings:
    """``findings(path, *options)``: what ``ctcpl check --output-format json`` says, with its exit code checked."""

    def run(path: Path, *options: str) -> list[dict[str, Any]]:
        code = main(["check", str(path), "--output-format", "json", *options])
        found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
        assert code == int(any(finding["severity"] == "error" for finding in found))
        return found

    return run


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A folder that is a workspace, with nothing in it yet."""
    (tmp_path / "ctcpl.toml").touch()
    return tmp_path
