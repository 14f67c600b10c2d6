"""A workspace, and the real command on a form in it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from tests.importing import office

REGIME = "qd25-2021"
OWN = Path("criteria") / f"{REGIME}.yaml"
PACKAGED = Path(__file__).parents[2] / OWN
Import = Callable[..., dict[str, Any]]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "ctcpl.toml").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def imported(workspace: Path, capsys: pytest.CaptureFixture[str]) -> Import:
    """``imported(form, *options)``: what the command says as JSON, with its exit code checked."""

    def run(form: bytes, *options: str, name: str = "mau-02-2023.docx") -> dict[str, Any]:
        (workspace / name).write_bytes(form)
        capsys.readouterr()
        code = main(["criteria", "import", name, "--regime", REGIME, "--format", "json", *options])
        said: dict[str, Any] = json.loads(capsys.readouterr().out)
        assert code == int(any(finding["severity"] == "error" for finding in said["findings"]))
        return said

    return run


def word_form(*blocks: Any) -> bytes:
    """A Word form below the usual heading."""
    from tests.importing.forms import HEADING

    return office.word(*HEADING, *blocks)


def numbers(said: dict[str, Any]) -> dict[str, object]:
    """Each number that the form was understood to have, by ``id.field``."""
    return {f"{row['id']}.{row['field']}": row["form"] for row in said["rows"]}


def actions(said: dict[str, Any]) -> dict[str, str]:
    """What happens to each number."""
    return {f"{row['id']}.{row['field']}": row["action"] for row in said["rows"]}


def codes(said: dict[str, Any]) -> list[str]:
    """The codes of all findings but those about what the form does not have."""
    return [finding["code"] for finding in said["findings"] if finding["code"] != "CT763"]
