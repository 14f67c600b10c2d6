"""A workspace with mistakes of every weight, and the formats' output for it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main

ROOT = Path(__file__).parents[2]
SAMPLE = Path("dossiers", "lai-chau", "thanh-pho-lai-chau", "2024")
BROKEN = SAMPLE / "phuong-tan-phong.yaml"
Printed = Callable[..., str]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The Lai Châu sample; Tân Phong lacks a document and its number, and names a year nobody knows."""
    shutil.copytree(ROOT / SAMPLE, tmp_path / SAMPLE)
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    text = (tmp_path / BROKEN).read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    lines.insert(next(i for i, line in enumerate(lines) if line.startswith("indicators:")), "tên lạ: 1, 2%\n")
    (tmp_path / BROKEN).write_text("".join(lines) + "leader: {}\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def printed(workspace: Path, capsys: pytest.CaptureFixture[str]) -> Printed:
    """What ``check`` prints in a format; ``code`` is the exit code it must give."""

    def run(output_format: str, *more: str, code: int = 1) -> str:
        capsys.readouterr()
        assert main(["check", *(more or ("dossiers",)), "--output-format", output_format]) == code
        return capsys.readouterr().out

    return run
