"""The real commands in a workspace of their own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from tests.documents import workspace

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """``run(*arguments)``: exit code, standard output, standard error."""

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of one district and year in a new workspace, which is the working folder."""
    monkeypatch.chdir(tmp_path)
    return workspace.make(tmp_path)
